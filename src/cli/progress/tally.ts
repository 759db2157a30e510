import type { Outcome, RequirementResult } from '../../generated/results.ts';

/** How many requirements ended in which way. */
export type Tally = ReadonlyMap<Outcome, number>;

const WORDS: readonly (readonly [Outcome, string])[] = [
  ['passed', 'passed'],
  ['failed', 'failed'],
  ['warned', 'warned'],
  ['incomplete', 'incomplete'],
  ['notApplicable', 'not applicable'],
  ['deviation', 'known deviations'],
  ['notSelected', 'not selected'],
];

export function tally(results: readonly Pick<RequirementResult, 'outcome'>[]): Tally {
  const counts = new Map<Outcome, number>();
  for (const { outcome } of results) counts.set(outcome, (counts.get(outcome) ?? 0) + 1);
  return counts;
}

/** `9 passed, 1 failed`: what there is, in a fixed order. */
export function formatTally(counts: Tally): string {
  const parts = WORDS.flatMap(([outcome, word]) => {
    const count = counts.get(outcome) ?? 0;
    return count === 0 ? [] : [`${count} ${word}`];
  });
  return parts.length === 0 ? 'nothing yet' : parts.join(', ');
}
