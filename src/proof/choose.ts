import { createHash } from 'node:crypto';
import type { ProofOptions } from './part.ts';

/**
 * The share of these items that a seed chooses, in their own order; one at least. Another seed chooses
 * others, so that many runs of a part cover everything.
 */
export function choose<T>(
  items: readonly T[],
  keyOf: (item: T) => string,
  { seed, share }: Pick<ProofOptions, 'seed' | 'share'>,
): readonly T[] {
  if (share >= 1) return items;
  const rankOf = (item: T): string =>
    createHash('sha256')
      .update(`${String(seed)} ${keyOf(item)}`)
      .digest('hex');
  const ranked = items.map((item) => ({ item, rank: rankOf(item) }));
  const last = ranked.map(({ rank }) => rank).sort()[
    Math.max(1, Math.round(share * items.length)) - 1
  ];
  return ranked.filter(({ rank }) => last !== undefined && rank <= last).map(({ item }) => item);
}
