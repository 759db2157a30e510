import type { Outcome, RequirementResult, Summary } from '../generated/results.ts';

/** Counts outcomes. `planned` is how many were selected. */
export function summarise(requirements: readonly RequirementResult[], planned: number): Summary {
  const count = (wanted: Outcome): number =>
    requirements.filter(({ outcome }) => outcome === wanted).length;
  return {
    planned,
    passed: count('passed'),
    failed: count('failed'),
    warned: count('warned'),
    incomplete: count('incomplete'),
    notApplicable: count('notApplicable'),
    notSelected: count('notSelected'),
    deviations: count('deviation'),
  };
}
