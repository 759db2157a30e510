import type { Results, Verdict } from '../generated/results.ts';

/**
 * The verdict of a run. A known deviation is no failure. A run that was interrupted, or in which
 * nothing at all could be assessed, is incomplete even when every requirement is accounted for.
 */
export function verdictOf(run: Pick<Results, 'summary' | 'problems' | 'interrupted'>): Verdict {
  const { summary, problems = [], interrupted } = run;
  if (summary.failed > 0 || problems.length > 0) return 'nonconformant';
  const assessed = summary.passed + summary.warned + summary.deviations;
  if (summary.incomplete > 0 || interrupted !== undefined || assessed === 0) return 'incomplete';
  return summary.notSelected > 0 ? 'partial' : 'conformant';
}
