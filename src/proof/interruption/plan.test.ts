import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { planTrials } from './plan.ts';

const whole = {
  run: { ms: 3000, lines: 36, bytes: 24_000 },
  certify: { ms: 4000, lines: 43, bytes: 25_000 },
};

describe('the plan of what is done to runs', () => {
  it('is the same for the same seed, has no name twice, and no moment that never comes', () => {
    fc.assert(
      fc.property(fc.integer(), fc.boolean(), (seed, mounts) => {
        const trials = planTrials({ seed, whole, mounts });
        expect(planTrials({ seed, whole, mounts })).toEqual(trials);
        expect(new Set(trials.map(({ id }) => id)).size).toBe(trials.length);
        for (const { mode, moment } of trials) {
          if (moment.when === 'part') expect(moment.ms).toBeLessThan(whole[mode].ms);
          if (moment.when === 'line') expect(moment.nth).toBeLessThanOrEqual(whole[mode].lines);
        }
      }),
    );
  });

  it('has every signal in both modes, at lines, at times and while reports are written', () => {
    const trials = planTrials({ seed: 1, whole, mounts: true });
    for (const mode of ['run', 'certify']) {
      for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP', 'SIGKILL']) {
        const own = trials.filter(
          ({ mode: which, blow }) =>
            which === mode && blow.how === 'signal' && blow.signal === signal && !blow.twice,
        );
        expect(new Set(own.map(({ moment }) => moment.when)).size).toBe(3);
      }
    }
  });

  it('has signals in each eighth of the lines, before the first and behind the last', () => {
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        for (const mode of ['run', 'certify'] as const) {
          const lines = planTrials({ seed, whole, mounts: true }).flatMap(
            ({ mode: which, moment, blow }) =>
              which === mode && blow.how === 'signal' && moment.when === 'line' ? [moment.nth] : [],
          );
          const eighth = whole[mode].lines / 8;
          const met = new Set(lines.map((nth) => Math.min(7, Math.floor(nth / eighth))));
          expect([...met].sort()).toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
          expect(Math.min(...lines)).toBeLessThanOrEqual(1);
          expect(Math.max(...lines)).toBeGreaterThanOrEqual(whole[mode].lines - 1);
        }
      }),
    );
  });

  it('has disks and files that are full in the midst of the events', () => {
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        const blows = planTrials({ seed, whole, mounts: true }).map(({ blow }) => blow);
        const disks = blows.filter(
          (blow) => blow.how === 'small-disk' && blow.kilobytes * 1024 < whole.run.bytes,
        );
        const files = blows.filter((blow) => blow.how === 'small-files' && blow.percent < 100);
        expect([disks.length, files.length]).toEqual([10, 10]);
      }),
    );
    const unmounted = planTrials({ seed: 1, whole, mounts: false });
    expect(unmounted.some(({ blow }) => blow.how === 'small-disk')).toBe(false);
  });
});
