import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { choose } from './choose.ts';

const items = Array.from({ length: 40 }, (_, index) => `item ${String(index)}`);
const itself = (item: string): string => item;

describe('the part of the work that a seed chooses', () => {
  it('is as large as its share, in the order of the whole', () => {
    fc.assert(
      fc.property(fc.integer(), fc.double({ min: 0.001, max: 1, noNaN: true }), (seed, share) => {
        const chosen = choose(items, itself, { seed, share });
        expect(chosen).toHaveLength(Math.max(1, Math.round(share * items.length)));
        expect(chosen).toEqual(items.filter((item) => chosen.includes(item)));
      }),
    );
  });

  it('is the same for the same seed, and covers everything over many', () => {
    const share = 0.1;
    expect(choose(items, itself, { seed: 7, share })).toEqual(
      choose(items, itself, { seed: 7, share }),
    );
    const seen = new Set(
      Array.from({ length: 200 }, (_, seed) => choose(items, itself, { seed, share })).flat(),
    );
    expect(seen.size).toBe(items.length);
  });
});
