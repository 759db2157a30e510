import type { RequirementId } from '../../generated/requirements.ts';
import type { Outcome, RequirementResult } from '../../generated/results.ts';

/** What a variant says beforehand of requirements that will not pass. */
export interface Expectation {
  readonly warns?: readonly RequirementId[];
  readonly leaves?: readonly {
    readonly ids: readonly RequirementId[] | 'any';
    readonly reason: RegExp;
  }[];
}

/** An assessment that is not as it should be: an accusation, or one that came to nothing for no known reason. */
export interface Misjudged {
  readonly id: string;
  readonly outcome: Outcome;
  /** What was said: the observation of a finding, or the reason. */
  readonly why: string;
}

/** The assessments that speak against the kit: whatever neither passed nor was to be expected of these variants. */
export function misjudged(
  results: readonly RequirementResult[],
  expected: readonly Expectation[],
): readonly Misjudged[] {
  return results
    .filter((result) => !isExpected(result, expected))
    .map(({ id, outcome, reason = '', counterexample }) => ({
      id,
      outcome,
      why:
        counterexample === undefined
          ? reason
          : `expected ${counterexample.expected}; observed ${counterexample.observed}; input ${JSON.stringify(counterexample.input)}`,
    }));
}

function isExpected(
  { id, outcome, reason = '' }: RequirementResult,
  expected: readonly Expectation[],
): boolean {
  switch (outcome) {
    case 'passed':
      return true;
    case 'warned':
      return expected.some(({ warns = [] }) => warns.some((one) => one === id));
    case 'incomplete':
    case 'notApplicable':
      return expected.some(({ leaves = [] }) =>
        leaves.some(
          (one) =>
            (one.ids === 'any' || one.ids.some((named) => named === id)) && one.reason.test(reason),
        ),
      );
    case 'failed':
    case 'deviation':
    case 'notSelected':
      return false;
  }
}
