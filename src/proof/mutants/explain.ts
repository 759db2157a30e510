import type { Mutant } from './mutant.ts';

/** Why nothing can notice a mutant, or nothing should. Stands for the mutants that are alike, or for one of them. */
export interface Explanation {
  readonly file: string;
  readonly mutator: string;
  /** As in {@link Mutant}; one that ends in `…` stands for everything that begins so. */
  readonly original: string;
  readonly replacement: string;
  /** Which of them; all when it is left out. */
  readonly nth?: number;
  readonly reason: string;
}

export interface Explained {
  readonly explained: readonly (Mutant & { readonly reason: string })[];
  readonly unexplained: readonly Mutant[];
  /** Explanations of what is noticed, or is not there any more. */
  readonly stale: readonly Explanation[];
}

/** Holds what survived against the explanations. */
export function explain(
  survivors: readonly Mutant[],
  explanations: readonly Explanation[],
): Explained {
  const used = new Set<Explanation>();
  const explained: (Mutant & { readonly reason: string })[] = [];
  const unexplained: Mutant[] = [];
  for (const mutant of survivors) {
    const explanation = explanations.find((one) => standsFor(one, mutant));
    if (explanation === undefined) unexplained.push(mutant);
    else {
      used.add(explanation);
      explained.push({ ...mutant, reason: explanation.reason });
    }
  }
  return { explained, unexplained, stale: explanations.filter((one) => !used.has(one)) };
}

function standsFor({ nth, ...one }: Explanation, mutant: Mutant): boolean {
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
