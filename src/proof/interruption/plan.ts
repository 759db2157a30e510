import { createHash } from 'node:crypto';
import type { Blow, Mode, Moment, Trial } from './trial.ts';

export interface PlanOptions {
  readonly seed: number;
  /** How long a whole run takes, in milliseconds. */
  readonly wholeMs: Readonly<Record<Mode, number>>;
  /** Whether file systems can be mounted for a trial. */
  readonly mounts: boolean;
}

/** A trial without its folders. */
export type Planned = Pick<Trial, 'id' | 'mode' | 'moment' | 'blow'>;

const MODES = ['run', 'certify'] as const;
const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP', 'SIGKILL'] as const;
const EVENTS = [1, 2, 4, 12];

/** Everything that is tried. The seed chooses the moments and the sizes. */
export function planTrials({ seed, wholeMs, mounts }: PlanOptions): readonly Planned[] {
  const drawn = (key: string): number =>
    createHash('sha256')
      .update(`${String(seed)} ${key}`)
      .digest()
      .readUInt32BE() /
    2 ** 32;
  return MODES.flatMap((mode) => {
    const momentsFor = (key: string): readonly Moment[] => [
      ...EVENTS.map((nth): Moment => ({ when: 'event', nth })),
      // Two early, where things come up, and two anywhere, the end included.
      ...[0.3, 0.3, 1.05, 1.05].map((most, nth): Moment => {
        const part = drawn(`${mode} ${key} ${String(nth)}`) * most;
        return { when: 'part', ms: Math.round(part * wholeMs[mode]) };
      }),
      { when: 'report' },
    ];
    const blows: readonly Blow[] = [
      ...SIGNALS.map((signal): Blow => ({ how: 'signal', signal, twice: false })),
      { how: 'signal', signal: 'SIGINT', twice: true },
    ];
    const killed = blows.flatMap((blow) =>
      momentsFor(nameOf(blow)).map((moment): Planned => plan(mode, moment, blow)),
    );
    const size = (most: number, nth: number): number =>
      4 + Math.floor(drawn(`${mode} size ${String(most)} ${String(nth)}`) * most);
    const first: Moment = { when: 'event', nth: 1 };
    const withoutSpace = [
      ...[40, 200, 600].map((most, nth): Blow => ({
        how: 'small-files',
        kilobytes: size(most, nth),
      })),
      ...(mounts
        ? [40, 120, 300, 600].map((most, nth): Blow => ({
            how: 'small-disk',
            kilobytes: size(most, nth),
          }))
        : []),
    ].map((blow) => plan(mode, first, blow));
    const changed = [
      ...(mounts ? [{ how: 'read-only' } as const] : []),
      ...[true, false].map((replaced): Blow => ({ how: 'gone', replaced })),
    ].flatMap((blow: Blow) =>
      [1, 5].map((nth): Planned => plan(mode, { when: 'event', nth }, blow)),
    );
    return [...killed, ...withoutSpace, ...changed];
  });
}

function plan(mode: Mode, moment: Moment, blow: Blow): Planned {
  return { id: `${mode} ${nameOf(blow)} ${whenOf(moment)}`, mode, moment, blow };
}

function nameOf(blow: Blow): string {
  switch (blow.how) {
    case 'signal':
      return `${blow.signal}${blow.twice ? ' twice' : ''}`;
    case 'small-disk':
    case 'small-files':
      return `${blow.how} of ${String(blow.kilobytes)} KB`;
    case 'read-only':
      return 'read-only';
    case 'gone':
      return blow.replaced ? 'folder replaced' : 'folder gone';
  }
}

function whenOf(moment: Moment): string {
  switch (moment.when) {
    case 'event':
      return `after event ${String(moment.nth)}`;
    case 'part':
      return `after ${String(moment.ms)} ms`;
    case 'report':
      return 'while reports are written';
  }
}
