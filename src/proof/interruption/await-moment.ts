import { existsSync, readFileSync, watch } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { Moment } from './trial.ts';

export interface MomentOptions {
  /** The folder that the run writes into. */
  readonly out: string;
  /** The events of an earlier run, which stand there until this one begins. */
  readonly earlier: string;
  /** Aborted when the run is over. */
  readonly over: AbortSignal;
}

/** Resolves at a moment of a run: true, or false where it is over before. */
export function awaitMoment(
  moment: Moment,
  { out, earlier, over }: MomentOptions,
): Promise<boolean> {
  const came = (name: string | null): boolean => {
    if (moment.when === 'line') return (linesOf(out, earlier) ?? -1) >= moment.nth;
    if (moment.when !== 'report' || name === null) return false;
    const report = moment.placed ? /^(results|index|junit)/ : /^\.(results|index|junit)/;
    // Those of the run before are removed when it begins: that is no report.
    return report.test(name) && existsSync(join(out, name));
  };
  return new Promise((resolve) => {
    const finish = (reached: boolean): void => {
      clearTimeout(timer);
      watcher?.close();
      resolve(reached);
    };
    const timer = moment.when === 'part' ? setTimeout(finish, moment.ms, true) : undefined;
    const watcher =
      moment.when === 'line' || moment.when === 'report'
        ? watch(out, (_, name) => {
            if (came(name)) finish(true);
          })
        : undefined;
    // What was written before it was watched is told to nobody.
    if (came(null)) finish(true);
    const end = (): void => {
      finish(false);
    };
    if (over.aborted) end();
    over.addEventListener('abort', end);
  });
}

/** Resolves when there is such a file, or the run is over. */
export function awaitFile(path: string, over: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const finish = (): void => {
      watcher.close();
      resolve();
    };
    const watcher = watch(dirname(path), (_, name) => {
      if (name === basename(path)) finish();
    });
    if (existsSync(path) || over.aborted) finish();
    over.addEventListener('abort', finish);
  });
}

/** The lines of events.ndjson that this run has written; `undefined` while the file is that of the run before. */
export function linesOf(out: string, earlier: string): number | undefined {
  const text = read(join(out, 'events.ndjson'));
  return text === earlier ? undefined : text.split('\n').length - 1;
}

function read(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}
