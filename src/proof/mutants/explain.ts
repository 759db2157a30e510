import type { Text } from '../../text.ts';
import type { Mutant } from './mutant.ts';

/**
 * Why a mutant is let pass:
 * `permitted`: the document leaves open what it does, so that a suite which noticed it would accuse wrongly;
 * `equal`: nothing can tell the difference, no request to the endpoint as it is and no judgement;
 * `missed`: the document rules it out, and it goes unnoticed all the same.
 */
export type Kind = 'permitted' | 'equal' | 'missed';

/** Names the mutants that are alike, or with `nth` one of them, as in {@link Mutant}. */
export interface MutantPattern {
  readonly file: string;
  readonly mutator: string;
  /** One that ends in `…` stands for everything that begins so. */
  readonly original: string;
  readonly replacement: string;
  /** Which of them; all when it is left out. */
  readonly nth?: number;
}

/** One reason, and the mutants that are let pass for it. */
export interface Explanation {
  readonly kind: Kind;
  readonly reason: Text;
  readonly mutants: readonly MutantPattern[];
}

export type ExplainedMutant = Mutant & Pick<Explanation, 'kind' | 'reason'>;

export interface Explained {
  readonly explained: readonly ExplainedMutant[];
  readonly unexplained: readonly Mutant[];
  /** Patterns of what is noticed, or is not there any more. */
  readonly stale: readonly MutantPattern[];
}

/** Holds what survived against the explanations. */
export function explain(
  survivors: readonly Mutant[],
  explanations: readonly Explanation[],
): Explained {
  const known = explanations.flatMap(({ kind, reason, mutants }) =>
    mutants.map((pattern) => ({ kind, reason, pattern })),
  );
  const used = new Set<MutantPattern>();
  const explained: ExplainedMutant[] = [];
  const unexplained: Mutant[] = [];
  for (const mutant of survivors) {
    const found = known.find(({ pattern }) => standsFor(pattern, mutant));
    if (found === undefined) unexplained.push(mutant);
    else {
      const { kind, reason, pattern } = found;
      used.add(pattern);
      explained.push({ ...mutant, kind, reason });
    }
  }
  const stale = known.map(({ pattern }) => pattern).filter((pattern) => !used.has(pattern));
  return { explained, unexplained, stale };
}

function standsFor({ nth, ...one }: MutantPattern, mutant: Mutant): boolean {
  return (
    one.file === mutant.file &&
    one.mutator === mutant.mutator &&
    matches(one.original, mutant.original) &&
    matches(one.replacement, mutant.replacement) &&
    (nth === undefined || nth === mutant.nth)
  );
}

function matches(pattern: string, text: string): boolean {
  return pattern.endsWith('…') ? text.startsWith(pattern.slice(0, -1)) : pattern === text;
}
