import { createHash } from 'node:crypto';
import { nameOf, whenOf } from './names.ts';
import type { Blow, Mode, Moment, Trial } from './trial.ts';

/** What a whole run came to: how long it took, and what it wrote. */
export interface Whole {
  readonly ms: number;
  /** Of events.ndjson. */
  readonly lines: number;
  readonly bytes: number;
}

export interface PlanOptions {
  readonly seed: number;
  readonly whole: Readonly<Record<Mode, Whole>>;
  /** Whether file systems can be mounted for a trial. */
  readonly mounts: boolean;
}

/** A trial without its folders. */
export type Planned = Pick<Trial, 'id' | 'mode' | 'moment' | 'blow'>;

const MODES = ['run', 'certify'] as const;
const BLOWS: readonly Blow[] = [
  ...(['SIGINT', 'SIGTERM', 'SIGHUP', 'SIGKILL'] as const).map((signal): Blow => ({
    how: 'signal',
    signal,
    twice: false,
  })),
  { how: 'signal', signal: 'SIGINT', twice: true },
];
/** Moments at lines, for each signal. */
const LINES_EACH = 5;
/** Within this part of a run, measured alone, it comes up; several at once come up more slowly. */
const START_UP = 0.6;
/** Sizes of files, in percent of events.ndjson: five that end within it, two that end within reports. */
const FILE_PERCENTS = [
  ...[0, 20, 40, 60, 80].map((from) => [from, from + 20] as const),
  ...([[110, 300] as const, [400, 1000] as const] as const),
];
/** A file system gives whole pages: below the size of events.ndjson, and below that of the reports. */
const DISK_KILOBYTES = [
  ...[4, 8, 12, 16, 20].map((size) => [size, size] as const),
  ...([[32, 120] as const, [128, 360] as const] as const),
];
/** Lines after which the folder is changed. */
const CHANGED_AT = [1, 20];

/** Everything that is tried. The seed chooses the moments and the sizes. */
export function planTrials({ seed, whole, mounts }: PlanOptions): readonly Planned[] {
  return MODES.flatMap((mode) => {
    const between = (key: string, [from, to]: readonly [number, number]): number =>
      from + Math.floor(drawn(seed, `${mode} ${key}`) * (to - from));
    const planned = (moment: Moment, blow: Blow): Planned => ({
      id: `${mode} ${nameOf(blow)} ${whenOf(moment)}`.trim(),
      ...{ mode, moment, blow },
    });
    const { lines, bytes, ms } = whole[mode];
    const steps = LINES_EACH * BLOWS.length;
    // Dealt out in turn, so that each signal comes early and late, and all of them everywhere.
    const atLines = Array.from({ length: steps }, (_, step) => {
      const part = (step + drawn(seed, `${mode} line ${String(step)}`)) / steps;
      return [Math.floor(part * (lines + 1)), BLOWS[step % BLOWS.length]] as const;
    }).flatMap(([nth, blow]) => (blow === undefined ? [] : [planned({ when: 'line', nth }, blow)]));
    const others = BLOWS.flatMap((blow, nth) => {
      const percent = between(`start-up ${nameOf(blow)}`, [0, 100 * START_UP]);
      return [
        planned({ when: 'part', percent, ms: Math.round((percent * ms) / 100) }, blow),
        planned({ when: 'report', placed: nth % 2 === (mode === 'run' ? 0 : 1) }, blow),
      ];
    });
    const files = FILE_PERCENTS.map((range, nth): Blow => {
      const percent = between(`files ${String(nth)}`, range);
      return { how: 'small-files', percent, bytes: Math.floor((percent * bytes) / 100) };
    });
    const disks: readonly Blow[] = [
      ...DISK_KILOBYTES.map((range, nth): Blow => ({
        how: 'small-disk',
        kilobytes: between(`disk ${String(nth)}`, range),
      })),
      { how: 'one-file' },
      { how: 'small-temporary', kilobytes: 4 },
    ];
    const always: readonly Blow[] = [...files, ...(mounts ? disks : [])];
    const changed = [
      ...(mounts ? [{ how: 'read-only' } as const] : []),
      ...[true, false].map((replaced): Blow => ({ how: 'gone', replaced })),
    ].flatMap((blow: Blow) => CHANGED_AT.map((nth) => planned({ when: 'line', nth }, blow)));
    return [
      ...[...atLines, ...others, ...changed],
      ...always.map((blow) => planned({ when: 'always' }, blow)),
    ];
  });
}

/** From 0 to below 1, the same for the same seed and key. */
function drawn(seed: number, key: string): number {
  const digest = createHash('sha256')
    .update(`${String(seed)} ${key}`)
    .digest();
  return digest.readUInt32BE() / 2 ** 32;
}
