import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { results as validate } from '../generated/validators.ts';
import { allIds, sampleEvents, sampleResult } from '../testing/sample-events.ts';
import { resultsFromEvents } from './results-from-events.ts';

const outcomes = [
  ...(['passed', 'failed', 'warned', 'incomplete'] as const),
  ...(['notApplicable', 'deviation', 'notSelected', 'missing'] as const),
];

/** How each requirement ended; `missing` was selected and has no result. */
const fates = fc.array(fc.constantFrom(...outcomes), {
  minLength: allIds.length,
  maxLength: allIds.length,
});

const mild = fc.constantFrom('passed' as const, 'notApplicable' as const, 'notSelected' as const);

describe('the summary of any run', () => {
  it('accounts for every requirement once, and its verdict is the worst that it counts', () => {
    fc.assert(
      fc.property(fates, fc.subarray([...outcomes]), mild, (drawn, kinds, other) => {
        // With fewer kinds of outcome, the milder verdicts come up too.
        const fate = drawn.map((one) => (kinds.includes(one) ? one : other));
        const selected = allIds.filter((_id, at) => fate[at] !== 'notSelected');
        const ended = allIds.flatMap((id, at) => {
          const outcome = fate[at] ?? 'missing';
          return outcome === 'missing' || outcome === 'notSelected'
            ? []
            : [sampleResult(id, { outcome })];
        });
        const given = new Set(ended.map(({ id }) => id));
        const events = sampleEvents(ended, { selected }).filter(
          (event) => event.event !== 'requirement-finished' || given.has(event.result.id),
        );
        const results = resultsFromEvents(events);
        expect(validate(results), JSON.stringify(validate.errors)).toBe(true);

        const count = (...wanted: readonly string[]): number =>
          fate.filter((one) => wanted.includes(one)).length;
        expect(results.requirements.map(({ id }) => id)).toEqual(allIds);
        expect(results.summary).toEqual({
          planned: selected.length,
          passed: count('passed'),
          failed: count('failed'),
          warned: count('warned'),
          incomplete: count('incomplete', 'missing'),
          notApplicable: count('notApplicable'),
          notSelected: count('notSelected'),
          deviations: count('deviation'),
        });
        for (const [at, { outcome, reason, zh }] of results.requirements.entries()) {
          if (fate[at] !== 'missing') continue;
          expect(outcome).toBe('incomplete');
          expect(reason).toMatch(/\w/);
          expect(zh.reason).toMatch(/\p{Script=Han}/u);
        }
        expect(results.verdict).toBe(
          count('failed') > 0
            ? 'nonconformant'
            : count('incomplete', 'missing') > 0 || count('passed', 'warned', 'deviation') === 0
              ? 'incomplete'
              : count('notSelected') > 0
                ? 'partial'
                : 'conformant',
        );
      }),
    );
  });
});
