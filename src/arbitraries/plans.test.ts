import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { World } from '../requirement/world.ts';
import { anyToken } from './any-token.ts';
import { harmlessHeaders } from './harmless-headers.ts';
import { interleavedPlan } from './interleaved-plan.ts';
import { pagePlan } from './page-plan.ts';
import { tokenDamage } from './token-damage.ts';

const lengths = fc.array(fc.integer({ min: 1, max: 9000 }), { minLength: 1, maxLength: 4 });

function worldOf(lengths: readonly number[]): World {
  return {
    signatures: ['rpc', 'acs3'],
    profile: 'documented',
    identities: ['main'],
    executions: lengths.map((length, index) => ({
      flowName: 'f',
      executionName: `e${index}`,
      events: Array.from({ length }, (_, at) => ({ EventId: at + 1 })),
      complete: true,
    })),
    answering: [],
    running: [],
    foreign: [],
    maxClockSkewMs: 900_000,
  };
}

function drawn<T>(arbitrary: fc.Arbitrary<T>): T[] {
  return fc.sample(arbitrary, 50);
}

describe('plans of walks', () => {
  it('should take at most the given number of pages, with a Limit in range', () => {
    fc.assert(
      fc.property(lengths, fc.integer({ min: 1, max: 12 }), (lengths, maxPages) => {
        const world = worldOf(lengths);
        for (const { intent, limit } of drawn(pagePlan(world, { maxPages }))) {
          const name = intent.parameters[1]?.[1];
          const length = world.executions.find((one) => one.executionName === name)?.events.length;
          expect(limit).toBeGreaterThanOrEqual(1);
          expect(limit).toBeLessThanOrEqual(999);
          if (limit < 999)
            expect(Math.ceil((length ?? Infinity) / limit)).toBeLessThanOrEqual(maxPages);
        }
      }),
      { numRuns: 20 },
    );
  });

  it('should have two or three walks under way and name each of them in the order', () => {
    for (const { walks, order } of drawn(interleavedPlan(worldOf([5, 70])))) {
      expect([2, 3]).toContain(walks.length);
      expect([...new Set(order)].sort()).toEqual(walks.map((_, index) => index));
      expect(order.length).toBeLessThanOrEqual(12);
    }
  });
});

describe('inputs of cases', () => {
  it.each([
    ['page plans', pagePlan(worldOf([1, 3, 70]))],
    ['interleaved plans', interleavedPlan(worldOf([1, 3, 70]))],
    ['tokens', anyToken()],
    ['damage', tokenDamage()],
    ['headers', harmlessHeaders()],
  ])('should be plain JSON: %s', (_, arbitrary) => {
    for (const input of drawn<unknown>(arbitrary)) {
      expect(JSON.parse(JSON.stringify(input))).toStrictEqual(input);
    }
  });

  it('should have no token that UTF-8 cannot write or a request line cannot hold', () => {
    for (const token of fc.sample(anyToken(), 1000)) {
      expect(token.isWellFormed()).toBe(true);
      expect(encodeURIComponent(token).length).toBeLessThan(3 * 8192 + 1);
    }
  });

  it('should never draw a header that is signed or that HTTP gives a meaning', () => {
    const meaningful = /^(x-acs-|host$|content-|accept-encoding$|range$|if-|expect$|connection$)/;
    for (const headers of fc.sample(harmlessHeaders(), 300)) {
      expect(headers.filter(([name]) => meaningful.test(name))).toEqual([]);
      expect(
        headers.every(([, value]) => /^[\x21-\x7e]([\x20-\x7e]*[\x21-\x7e])?$/.test(value)),
      ).toBe(true);
    }
  });
});
