import type { Explanation } from './explain.ts';
import { BY_SUITES, type Fate, type Mutant } from './mutant.ts';

/** Counts of mutants. */
export interface Score {
  readonly mutants: number;
  /** How many of them the suites notice, or the kit's own tests. */
  readonly noticed: number;
  /** How many of them the suites were asked about first: of these it is known what they notice alone. */
  readonly sample: number;
  /** What became of these. */
  readonly fates: Readonly<Record<Fate, number>>;
  /** Percent of these that the suites notice by themselves, explained ones among all; 0 to 100. */
  readonly suites: number;
}

/** @throws RangeError without any mutant that the suites were asked about first: no score says anything then. */
export function scoreOf(mutants: readonly Mutant[]): Score {
  const sample = mutants.filter(({ first }) => first === 'suites');
  if (sample.length === 0) throw new RangeError('there is no mutant');
  const fates: Record<Fate, number> = {
    accused: 0,
    incomplete: 0,
    stopped: 0,
    timeout: 0,
    'own-tests': 0,
    survived: 0,
  };
  for (const { fate } of sample) fates[fate] += 1;
  const bySuites = BY_SUITES.reduce((sum, fate) => sum + fates[fate], 0);
  return {
    mutants: mutants.length,
    noticed: mutants.filter(({ fate }) => fate !== 'survived').length,
    sample: sample.length,
    fates,
    suites: (100 * bySuites) / sample.length,
  };
}

/**
 * Percent that the suites notice of what the document rules out, 0 to 100; what is not explained counts as ruled
 * out. For a target of which they were asked about all.
 */
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
