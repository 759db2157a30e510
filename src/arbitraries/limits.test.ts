import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { limitText } from './limit-text.ts';
import { notAnInteger } from './not-an-integer.ts';
import { overflowingLimit } from './overflowing-limit.ts';

describe('overflowingLimit', () => {
  it('is an integer out of range, always', () => {
    fc.assert(
      fc.property(overflowingLimit(), (limit) => {
        expect(limit).toMatch(/^-?[1-9]\d*$/);
        expect(BigInt(limit) < 1n || BigInt(limit) > 999n).toBe(true);
      }),
    );
  });

  it.each([32, 64])('falls into the range when it is cut down to %i bits, often', (bits) => {
    const sample = fc.sample(overflowingLimit(), { numRuns: 200, seed: 1 });
    const wrapped = sample.map((limit) => BigInt.asIntN(bits, BigInt(limit)));
    expect(wrapped.filter((limit) => limit >= 1n && limit <= 999n).length).toBeGreaterThan(20);
  });
});

describe('notAnInteger', () => {
  it('is never read as an integer, however leniently', () => {
    fc.assert(
      fc.property(notAnInteger(), (limit) => {
        const number = Number(limit.normalize('NFKC').replaceAll('_', ''));
        expect(Number.isInteger(number) && limit.trim() !== '').toBe(false);
      }),
    );
  });
});

describe('limitText', () => {
  it('fits into a URL and can be percent-encoded', () => {
    fc.assert(
      fc.property(limitText(), (limit) => {
        expect(encodeURIComponent(limit).length).toBeLessThan(4000);
      }),
    );
  });
});
