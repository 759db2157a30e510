import type { RequirementResult } from '../generated/results.ts';

/**
 * What a test runner should complain of: a failure with its seed, or why a requirement could not be
 * assessed. Nothing where the requirement is no obstacle.
 */
export function explain(result: RequirementResult): string | undefined {
  const { id, outcome, title, reason, counterexample } = result;
  switch (outcome) {
    case 'failed': {
      if (counterexample === undefined) return `${id}: ${title}`;
      const { seed, path, expected, observed, input } = counterexample;
      return [
        `${id}: ${title}`,
        `  expected ${expected}`,
        `  observed ${observed}${reason === undefined ? '' : ` (${reason})`}`,
        `  case     ${JSON.stringify(input)}`,
        `  seed     ${seed}, path ${path}`,
      ].join('\n');
    }
    case 'incomplete':
      return `${id} could not be assessed: ${reason ?? 'no reason was given'}`;
    case 'passed':
    case 'warned':
    case 'notApplicable':
    case 'notSelected':
    case 'deviation':
      return undefined;
  }
}
