import type { Conditions } from './recording.ts';

export interface Variation {
  readonly name: string;
  readonly changes: Partial<Conditions>;
  /** What both runs have. */
  readonly both?: Partial<Conditions>;
  /** The side for which there is such a thing. */
  readonly only?: Conditions['side'];
}

const DAY_MS = 24 * 60 * 60 * 1000;

/** Cases of each requirement. */
export const tellingRuns: Readonly<Record<Conditions['side'], number>> = { server: 10, client: 4 };

/** The same for two seeds that have to differ: boundary values, which come first, are the same for any. */
export const tellingRunsOfControl: typeof tellingRuns = { server: 10, client: 25 };

/** What may be different about two runs of the same seed. The first four are tried with faults too. */
export const VARIATIONS: readonly Variation[] = [
  // A difference without effect: the run is made again rather than compared with itself.
  { name: 'again', changes: { env: { TZ: 'UTC', LANG: 'C.UTF-8', FNF_PROOF_AGAIN: '1' } } },
  { name: 'one at a time', changes: { concurrency: 1 } },
  {
    name: 'in Kolkata, in Chinese',
    changes: { env: { TZ: 'Asia/Kolkata', LANG: 'zh_CN.UTF-8', LC_ALL: 'zh_CN.UTF-8' } },
  },
  { name: 'reversed', changes: { order: 'reversed' } },
  {
    name: 'in Newfoundland, in Turkish',
    changes: { env: { TZ: 'America/St_Johns', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' } },
  },
  { name: 'all at once', changes: { concurrency: 64 } },
  { name: 'shuffled', changes: { order: 'shuffled' } },
  { name: 'every third requirement', changes: { every: 3 } },
  { name: 'on a busy machine', changes: { busy: 3 } },
  {
    name: 'at another time of the day',
    changes: { shiftMs: 7.5 * 60 * 60 * 1000 },
    only: 'server',
  },
  { name: 'on the last of February', changes: { shiftMs: leapDay() - Date.now() }, only: 'server' },
  { name: 'years ago', changes: { shiftMs: -3000 * DAY_MS }, only: 'server' },
  {
    name: 'by the command line',
    changes: { commandLine: true },
    both: { temporary: false },
    only: 'server',
  },
];

/** The second before a leap day begins, in milliseconds since the epoch. */
function leapDay(): number {
  return Date.UTC(2028, 1, 28, 23, 59, 59);
}
