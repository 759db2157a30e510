import { signalExitCode } from '../../cli/exit-code.ts';
import type { KitEnd } from '../hostile-drivers/run-kit.ts';
import type { Blow } from './trial.ts';

/** What stands there of a run that has ended. */
export interface Ended {
  /** It was over before anything was done to it. */
  readonly tooLate: boolean;
  /** Its events say that it came to its end. */
  readonly finished: boolean;
  /** There are events of it, and they do not come to an end. */
  readonly partial: boolean;
}

const SMALL: readonly Blow['how'][] = ['small-files', 'small-disk', 'small-temporary'];
const FINISHED: readonly unknown[] = [0, 1, 3];

/** The exit code and the message must be those that are documented for what was done to a run. */
export function judgeExit(blow: Blow, end: KitEnd, ended: Ended): readonly string[] {
  const { tooLate, finished, partial } = ended;
  const exit = end.signal ?? end.code;
  const shown = `${String(exit)}; stderr: ${end.stderr.slice(-300)}`;
  if (blow.how === 'signal') {
    // Before it listens to signals the system ends it, which a shell counts alike.
    const right = [
      blow.signal,
      ...(blow.signal === 'SIGKILL' ? [] : [signalExitCode(blow.signal)]),
    ];
    if (right.some((each) => each === exit)) return [];
    // A signal may come when all is decided. Then nothing may say that it was cut off, or be missing.
    return (tooLate || finished) && FINISHED.includes(exit)
      ? []
      : [`it ended after ${blow.signal} with ${shown}`];
  }
  const errors = end.stderr.split('\n').filter((line) => line.startsWith('error:'));
  const [error, ...more] = errors;
  if (error === undefined && FINISHED.includes(exit)) {
    // What there was was large enough, or the change came too late.
    const mayBeEnough = SMALL.includes(blow.how);
    return finished && (mayBeEnough || tooLate)
      ? []
      : [`it said nothing of what it could not write, and ended with ${String(exit)}`];
  }
  if (exit !== 2 || error === undefined || more.length > 0 || !error.includes('annot write')) {
    return [`it ended with ${shown}`];
  }
  // Reports can be rendered again from the events. What is missing of the events is lost.
  return partial && !error.includes('events.ndjson')
    ? [`it did not say that events.ndjson is not whole, but ${error}`]
    : [];
}
