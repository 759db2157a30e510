import type { Outcome, RequirementResult, Text } from '../generated/results.ts';
import { reasonOf } from './bilingual.ts';

/** Requirements that share an outcome and a reason. */
export interface ReasonGroup {
  readonly reason: Text;
  readonly requirements: readonly RequirementResult[];
}

const UNKNOWN: Text = { en: 'no reason was given', zh: '没有给出原因' };

/** Groups the requirements of one outcome by their reasons, the commonest reason first. */
export function groupByReason(
  requirements: readonly RequirementResult[],
  outcome: Outcome,
): readonly ReasonGroup[] {
  const groups = new Map<string, { reason: Text; requirements: RequirementResult[] }>();
  for (const result of requirements) {
    if (result.outcome !== outcome) continue;
    const reason = reasonOf(result) ?? UNKNOWN;
    const group = groups.get(reason.en);
    if (group === undefined) groups.set(reason.en, { reason, requirements: [result] });
    else group.requirements.push(result);
  }
  return [...groups.values()].sort((a, b) => b.requirements.length - a.requirements.length);
}
