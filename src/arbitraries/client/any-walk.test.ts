import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ClientWorld } from '../../requirement/client/client-world.ts';
import { anyShortWalk, anyWalk, plainWalk, type WalkPlan } from './any-walk.ts';

const world: ClientWorld = { signatures: ['rpc', 'acs3'], features: ['rpc', 'acs3', 'paginate'] };

function lengths({ pages }: WalkPlan): readonly number[] {
  return pages.map(({ Events }) => Events.length);
}

function expectTokens({ pages }: WalkPlan): void {
  const tokens = pages.map(({ NextToken }) => NextToken);
  expect(tokens.indexOf(undefined)).toBe(pages.length - 1);
  expect(new Set(tokens).size).toBe(pages.length);
}

describe('walks', () => {
  it.each([1, 2, 3])('have at least %i pages, full but for the last', (minPages) => {
    fc.assert(
      fc.property(anyWalk(world, { minPages }), (plan) => {
        const { Limit = 0 } = plan.call.request;
        const found = lengths(plan);
        expect(found.length).toBeGreaterThanOrEqual(minPages);
        expect(new Set(found.slice(0, -1))).toEqual(new Set(found.length > 1 ? [Limit] : []));
        expect(found.at(-1)).toBeGreaterThan(0);
        expect(found.at(-1)).toBeLessThanOrEqual(Limit);
        expectTokens(plan);
      }),
    );
  });

  it('have a full last page where that is asked for', () => {
    fc.assert(
      fc.property(anyWalk(world, { minPages: 3, lastFull: true }), (plan) => {
        expect(new Set(lengths(plan))).toEqual(new Set([plan.call.request.Limit]));
        expect(plan.pages.length).toBeGreaterThanOrEqual(3);
      }),
    );
  });

  it.each([0, 1])('have short pages of at least %i events', (minEvents) => {
    fc.assert(
      fc.property(anyShortWalk(world, minEvents), (plan) => {
        const found = lengths(plan);
        expect(found.length).toBeGreaterThan(1);
        expect(Math.min(...found.slice(0, -1))).toBeGreaterThanOrEqual(minEvents);
        expect(Math.max(...found)).toBeLessThan(plan.call.request.Limit ?? 60);
        expectTokens(plan);
      }),
    );
  });

  it('have pages of 60 events where nothing else is said', () => {
    expect(lengths(plainWalk(world, { length: 121 }))).toEqual([60, 60, 1]);
    expect(lengths(plainWalk(world, { length: 120 }))).toEqual([60, 60]);
  });
});
