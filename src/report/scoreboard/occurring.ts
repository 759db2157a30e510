import type { Outcome } from '../../generated/results.ts';
import { countOf } from '../count-of.ts';
import { outcomesInOrder } from '../labels.ts';
import type { SdkResults } from './board.ts';

/** Outcomes that occur in any column, in the order in which they deserve attention. */
export function occurring(sdks: readonly SdkResults[]): readonly Outcome[] {
  return outcomesInOrder.filter((outcome) =>
    sdks.some(({ results }) => countOf(results.summary, outcome) > 0),
  );
}
