import type { ReportedEvent, ReportedPage } from '../../generated/driver-protocol.ts';
import type { ScriptedAnswer } from '../../protocol/scripted-answer.ts';

/**
 * A page that an endpoint shows, in the form in which a faithful driver reports it: ids are decimal
 * strings here and bare digits on the wire. Plain JSON.
 */
export type ScriptedPage = ReportedPage & { readonly Events: readonly ReportedEvent[] };

/** The plainest page there is; what controls are answered with. */
export const PLAIN_PAGE: ScriptedPage = {
  RequestId: '4D4C0B2C-59A5-4B1E-8F3C-000000000001',
  Events: [
    {
      Type: 'ExecutionStarted',
      EventId: '1',
      ScheduleEventId: '0',
      Time: '2019-01-01T01:01:01.001Z',
      EventDetail: '{"input":{}}',
      StepName: '',
    },
  ],
};

const IDS: readonly string[] = ['EventId', 'ScheduleEventId'];

/** Writes a page as JSON, fields in the order in which they stand. */
export function writePage(page: ScriptedPage): string {
  const fields = Object.entries(page).map(([name, value]) =>
    name === 'Events'
      ? `"Events":[${page.Events.map(writeEvent).join(',')}]`
      : `${JSON.stringify(name)}:${JSON.stringify(value)}`,
  );
  return `{${fields.join(',')}}`;
}

/** Writes an event as JSON, ids as bare digits, fields in the order in which they stand. */
export function writeEvent(event: ReportedEvent): string {
  const fields = Object.entries(event).map(
    ([name, value]) =>
      `${JSON.stringify(name)}:${IDS.includes(name) ? value : JSON.stringify(value)}`,
  );
  return `{${fields.join(',')}}`;
}

/** An answer 200 that shows this page, written the usual way but for `more`. */
export function pageAnswer(page: ScriptedPage, more: Partial<ScriptedAnswer> = {}): ScriptedAnswer {
  return { status: 200, body: writePage(page), ...more };
}
