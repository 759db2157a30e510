import type { RequirementResult } from '../../generated/results.ts';
import { smallest } from './combine.ts';
import { misjudged, type Expectation } from './judge.ts';
import type { Trial, Tried } from './trial.ts';

interface Named extends Expectation {
  readonly id: string;
}

/** Every so many of these, from the first that the part names on: their families are spread over the parts. */
export function partOf<T>(all: readonly T[], [index, of]: Trial['part']): readonly T[] {
  return all.filter((_, at) => at % of === index);
}

/**
 * Assesses some requirements against variants of either side, and looks for the smallest combination
 * that shows what went wrong, if anything did.
 */
export async function tryVariants<V extends Named, R extends { readonly id: string }>(
  { variants: ids, part }: Trial,
  catalogue: readonly V[],
  requirements: readonly R[],
  assess: (
    variants: readonly V[],
    requirements: readonly R[],
  ) => Promise<readonly RequirementResult[]>,
): Promise<Tried> {
  const variants = ids.map((id) => named(catalogue, id));
  const selected = partOf(requirements, part);
  const once = await assess(variants, selected);
  // What a busy machine left undecided is decided at another try; an accusation stands at the first.
  const undecided = misjudged(once, variants).filter(({ outcome }) => outcome === 'incomplete');
  const again =
    undecided.length === 0
      ? []
      : await assess(
          variants,
          selected.filter(({ id }) => undecided.some((one) => one.id === id)),
        );
  const results = once.map((result) => again.find(({ id }) => id === result.id) ?? result);
  const wrong = misjudged(results, variants);
  const [first] = wrong;
  const least =
    first === undefined || variants.length < 2
      ? undefined
      : await smallest(variants, async (fewer) => {
          const alone = requirements.filter(({ id }) => id === first.id);
          return misjudged(await assess(fewer, alone), fewer).length > 0;
        });
  return {
    requests: results.reduce((sum, { requests }) => sum + requests, 0),
    cases: results.reduce((sum, { cases }) => sum + cases, 0),
    outcomes: countOf(results.map(({ outcome }) => outcome)),
    passed: results.filter(({ outcome }) => outcome === 'passed').map(({ id }) => id),
    warned: results.filter(({ outcome }) => outcome === 'warned').map(({ id }) => id),
    left: results
      .filter(({ outcome }) => outcome === 'incomplete' || outcome === 'notApplicable')
      .map(({ id, outcome, reason = '' }) => ({ id, outcome, reason })),
    again: again.map(({ id }) => id),
    misjudged: wrong,
    ...(least === undefined ? {} : { smallest: least.map(({ id }) => id) }),
  };
}

function named<V extends { readonly id: string }>(catalogue: readonly V[], id: string): V {
  const found = catalogue.find((variant) => variant.id === id);
  if (found === undefined) throw new RangeError(`there is no variant ${id}`);
  return found;
}

/** How often each text occurs. */
export function countOf(texts: readonly string[]): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const one of texts) counts[one] = (counts[one] ?? 0) + 1;
  return counts;
}
