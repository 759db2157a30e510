import type { RequirementResult, Results } from '../../generated/results.ts';
import { outcomesInOrder } from '../labels.ts';
import { groupByReason, type ReasonGroup } from '../reasons.ts';
import { hasFinding } from './finding-id.ts';

/** What was found in one SDK. */
export interface SdkFindings {
  /** One by one, what matters most first, and within that in the order of the specification. */
  readonly single: readonly RequirementResult[];
  /** What could not be assessed and has nothing to show but the reason. */
  readonly grouped: readonly ReasonGroup[];
}

export function findingsOf({ requirements }: Results): SdkFindings {
  const bare = ({ outcome, counterexample }: RequirementResult): boolean =>
    outcome === 'incomplete' && counterexample === undefined;
  const found = requirements.filter((result) => hasFinding(result) && !bare(result));
  return {
    single: outcomesInOrder.flatMap((wanted) => found.filter(({ outcome }) => outcome === wanted)),
    grouped: groupByReason(requirements.filter(bare), 'incomplete'),
  };
}
