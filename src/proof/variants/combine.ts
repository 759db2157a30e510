import fc from 'fast-check';

/** What combining takes to know of a variant of either side. */
export interface Combinable {
  readonly touches: readonly string[];
}

/** Most variants of one combination. */
const MOST = 6;

/** Draws two to six variants of which no two touch the same thing, in the order of the catalogue. */
export function combination<V extends Combinable>(
  variants: readonly V[],
): fc.Arbitrary<readonly V[]> {
  return fc
    .uniqueArray(fc.constantFrom(...variants), { minLength: 2, maxLength: MOST * 2, size: 'max' })
    .map((drawn) => compatible(drawn).slice(0, MOST))
    .filter(({ length }) => length >= 2)
    .map((chosen) => variants.filter((variant) => chosen.includes(variant)));
}

/** Leaves out each variant that touches what one before it touches. */
function compatible<V extends Combinable>(variants: readonly V[]): readonly V[] {
  const touched = new Set<string>();
  return variants.filter(({ touches }) => {
    if (touches.some((aspect) => touched.has(aspect))) return false;
    for (const aspect of touches) touched.add(aspect);
    return true;
  });
}

/**
 * Leaves variants out of a combination as long as what is wrong with it stays.
 *
 * @param wrong whether a combination still shows it
 */
export async function smallest<V>(
  variants: readonly V[],
  wrong: (variants: readonly V[]) => Promise<boolean>,
): Promise<readonly V[]> {
  for (const one of variants) {
    const others = variants.filter((other) => other !== one);
    if (others.length > 0 && (await wrong(others))) return smallest(others, wrong);
  }
  return variants;
}
