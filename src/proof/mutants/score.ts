import type { Explanation } from './explain.ts';
import { BY_SUITES, type Fate, type Mutant } from './mutant.ts';

/** Counts of mutants. */
export interface Score {
  readonly mutants: number;
  readonly fates: Readonly<Record<Fate, number>>;
  /** Percent of all that the suites notice by themselves, explained ones among all; 0 to 100. */
  readonly suites: number;
  /** Percent of all that the suites or the kit's own tests notice. */
  readonly withOwnTests: number;
}

/** @throws RangeError without any mutant: no score says anything then. */
export function scoreOf(mutants: readonly Mutant[]): Score {
  if (mutants.length === 0) throw new RangeError('there is no mutant');
  const fates: Record<Fate, number> = {
    accused: 0,
    incomplete: 0,
    stopped: 0,
    timeout: 0,
    'own-tests': 0,
    survived: 0,
  };
  for (const { fate } of mutants) fates[fate] += 1;
  const bySuites = BY_SUITES.reduce((sum, fate) => sum + fates[fate], 0);
  const percent = (count: number): number => (100 * count) / mutants.length;
  return {
    mutants: mutants.length,
    fates,
    suites: percent(bySuites),
    withOwnTests: percent(bySuites + fates['own-tests']),
  };
}

/** Percent that the suites notice of what the document rules out, 0 to 100; what is not explained counts as ruled out. */
export function ruledOut(
  { mutants, suites }: Pick<Score, 'mutants' | 'suites'>,
  explained: readonly Pick<Explanation, 'kind'>[],
): number {
  const open = explained.filter(({ kind }) => kind !== 'missed').length;
  return (suites * mutants) / (mutants - open);
}

/** How many mutants each of them noticed, most first. */
export function noticedBy(mutants: readonly Mutant[]): Readonly<Record<string, number>> {
  const counts = new Map<string, number>();
  for (const { by } of mutants) if (by !== undefined) counts.set(by, (counts.get(by) ?? 0) + 1);
  return Object.fromEntries([...counts].sort((a, b) => b[1] - a[1]));
}
