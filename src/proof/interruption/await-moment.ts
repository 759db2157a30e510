import { existsSync, readFileSync, watch } from 'node:fs';
import { join } from 'node:path';
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
  const events = (): number => {
    const text = read(join(out, 'events.ndjson'));
    return text === earlier ? 0 : text.split('\n').length - 1;
  };
  const came = (name: string | null): boolean => {
    if (moment.when === 'event') return events() >= moment.nth;
    // Those of the run before are removed when it begins: that is no report.
    return name !== null && /results|index|junit/.test(name) && existsSync(join(out, name));
  };
  return new Promise((resolve) => {
    const finish = (reached: boolean): void => {
      clearTimeout(timer);
      watcher?.close();
      resolve(reached);
    };
    const timer = moment.when === 'part' ? setTimeout(finish, moment.ms, true) : undefined;
    const watcher =
      moment.when === 'part'
        ? undefined
        : watch(out, (_, name) => {
            if (came(name)) finish(true);
          });
    over.addEventListener('abort', () => {
      finish(false);
    });
  });
}

function read(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}
