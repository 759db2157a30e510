import type { Blow, Moment } from './trial.ts';

/** What is done to a run, in a few words. */
export function nameOf(blow: Blow): string {
  switch (blow.how) {
    case 'signal':
      return `${blow.signal}${blow.twice ? ' twice' : ''}`;
    case 'small-disk':
      return `small-disk of ${String(blow.kilobytes)} KB`;
    case 'small-temporary':
      return `temporary folder of ${String(blow.kilobytes)} KB`;
    case 'one-file':
      return 'disk with room for one file';
    case 'small-files':
      return `small-files of ${String(blow.percent)} % of events.ndjson`;
    case 'read-only':
      return 'read-only';
    case 'gone':
      return blow.replaced ? 'folder replaced' : 'folder gone';
  }
}

/** When it is done. Empty: from the beginning. */
export function whenOf(moment: Moment): string {
  switch (moment.when) {
    case 'line':
      return `at line ${String(moment.nth)}`;
    case 'part':
      return `after ${String(moment.percent)} % of the time`;
    case 'report':
      return moment.placed ? 'when the first report is there' : 'when a report is begun';
    case 'always':
      return '';
  }
}
