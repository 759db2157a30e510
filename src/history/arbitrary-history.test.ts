import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryHistory } from './arbitrary-history.ts';

describe('arbitraryHistory', () => {
  it('stays within the lengths that were asked for', () => {
    fc.assert(
      fc.property(arbitraryHistory({ minLength: 5, maxLength: 40 }), ({ length }) => {
        expect(length).toBeGreaterThanOrEqual(5);
        expect(length).toBeLessThanOrEqual(40);
      }),
    );
  });

  it('draws ids of int64 that a double cannot hold, when asked to', () => {
    const ids = fc
      .sample(arbitraryHistory({ bigIds: true, maxLength: 3 }), 100)
      .flatMap((events) => events.map(({ EventId }) => EventId));
    const big = ids.filter((id) => typeof id === 'bigint');
    expect(big.length).toBeGreaterThan(10);
    expect(big.filter((id) => id <= 2n ** 53n || BigInt.asIntN(64, id) !== id)).toEqual([]);
  });

  it('draws ids from 1 otherwise', () => {
    for (const events of fc.sample(arbitraryHistory(), 50)) expect(events[0]?.EventId).toBe(1);
  });

  it('shrinks to a history of one event', () => {
    const found = fc.check(fc.property(arbitraryHistory(), () => false));
    expect(found.counterexample?.[0]).toHaveLength(1);
  });
});
