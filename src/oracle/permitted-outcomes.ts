import type { ErrorCode } from '../generated/errors.ts';
import type { WireRequest } from '../protocol/wire.ts';
import type { Defect, RulesOut } from './defect.ts';
import { defectFinders } from './defects/index.ts';
import type { Knowledge } from './knowledge.ts';
import type { Permitted } from './permitted.ts';
import { readingsOf, type Reading } from './reading.ts';

export type { Knowledge } from './knowledge.ts';

/**
 * The outcomes that the documentation permits for a request as it goes over the wire.
 *
 * No order among the errors is documented, so each one that some defect justifies is permitted, with
 * one exception: who is not authenticated must not learn what exists.
 */
export function permittedOutcomes(request: WireRequest, knowledge: Knowledge): Permitted {
  const outcomes = readingsOf(request).map((reading) => outcomesOf(reading, knowledge));
  return {
    success: outcomes.some(({ success }) => success),
    errors: distinct(outcomes.flatMap(({ errors }) => errors)),
    open: distinct(outcomes.flatMap(({ open }) => open)),
  };
}

function outcomesOf(reading: Reading, knowledge: Knowledge): Permitted {
  const defects = defectFinders.flatMap((find) => find(reading, knowledge));
  const refused = refusedCodes(defects);
  return {
    success: defects.every(({ rulesOut }) => rulesOut === 'nothing'),
    errors: defects.flatMap(({ errors }) => errors).filter(({ code }) => !refused.includes(code)),
    open: defects.map(({ open }) => open).filter((open) => open !== undefined),
  };
}

function refusedCodes(defects: readonly Defect[]): readonly ErrorCode[] {
  const ruledOut = new Set<RulesOut>(defects.map(({ rulesOut }) => rulesOut));
  if (ruledOut.has('resources')) return ['FlowNotExists', 'ExecutionNotExists', 'AccessDenied'];
  return ruledOut.has('existence') ? ['FlowNotExists', 'ExecutionNotExists'] : [];
}

function distinct<T>(list: readonly T[]): T[] {
  return [...new Map(list.map((item) => [JSON.stringify(item), item])).values()];
}
