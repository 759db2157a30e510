import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { planTrials } from './plan.ts';

const wholeMs = { run: 3000, certify: 4000 };

describe('the plan of what is done to runs', () => {
  it('is the same for the same seed, has no name twice, and no moment that never comes', () => {
    fc.assert(
      fc.property(fc.integer(), fc.boolean(), (seed, mounts) => {
        const trials = planTrials({ seed, wholeMs, mounts });
        expect(planTrials({ seed, wholeMs, mounts })).toEqual(trials);
        for (const { mode, moment } of trials) {
          if (moment.when === 'part') expect(moment.ms).toBeLessThan(1.1 * wholeMs[mode]);
        }
      }),
    );
  });

  it('has every signal in both modes, at events, at times and while reports are written', () => {
    const trials = planTrials({ seed: 1, wholeMs, mounts: true });
    for (const mode of ['run', 'certify']) {
      for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP', 'SIGKILL']) {
        const own = trials.filter(
          ({ mode: which, blow }) =>
            which === mode && blow.how === 'signal' && blow.signal === signal && !blow.twice,
        );
        expect(new Set(own.map(({ moment }) => moment.when)).size).toBe(3);
      }
    }
    expect(trials.some(({ blow }) => blow.how === 'small-disk')).toBe(true);
    const unmounted = planTrials({ seed: 1, wholeMs, mounts: false });
    expect(unmounted.some(({ blow }) => blow.how === 'small-disk')).toBe(false);
  });
});
