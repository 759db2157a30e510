import type { Outcome, Summary } from '../generated/results.ts';

/** How many requirements ended with an outcome. */
export function countOf(summary: Summary, outcome: Outcome): number {
  return outcome === 'deviation' ? summary.deviations : summary[outcome];
}
