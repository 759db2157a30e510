import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { valueOf } from '../protocol/parameter.ts';
import type { World } from '../requirement/world.ts';
import { anyPage, pageExamples, partialLimit } from './page-place.ts';

function worldOf(...lengths: readonly number[]): World {
  return {
    signatures: ['rpc', 'acs3'],
    profile: 'documented',
    identities: ['main'],
    executions: lengths.map((length, index) => ({
      flowName: 'f',
      executionName: `e${index}`,
      events: Array.from({ length }, (_none, at) => ({ EventId: at + 1 })),
      complete: true,
    })),
    answering: [],
    running: [],
    foreign: [],
    maxClockSkewMs: 900_000,
  };
}

const worlds = fc
  .array(fc.integer({ min: 1, max: 1500 }), { minLength: 1, maxLength: 4 })
  .map((lengths) => worldOf(...lengths));

describe('anyPage', () => {
  it('begins within the history or right behind it, and has a Limit in range or none', () => {
    const places = worlds.chain((world) => anyPage(world).map((place) => ({ world, place })));
    fc.assert(
      fc.property(places, ({ world, place: { intent, after } }) => {
        const name = valueOf(intent.parameters, 'ExecutionName');
        const length = world.executions.find((one) => one.executionName === name)?.events.length;
        expect(after ?? 1).toBeGreaterThanOrEqual(1);
        expect(after ?? 1).toBeLessThanOrEqual(Math.min(length ?? 0, 999));
        const limit = Number(valueOf(intent.parameters, 'Limit') ?? 1);
        expect(limit >= 1 && limit <= 999).toBe(true);
      }),
    );
  });

  it('draws first pages, middle ones and last ones', () => {
    const places = fc.sample(anyPage(worldOf(100)), { numRuns: 300, seed: 1 });
    const afters = places.map(({ after }) => after ?? 0);
    for (const [from, to] of [
      [0, 0],
      [1, 20],
      [90, 99],
      [100, 100],
    ] as const) {
      expect(afters.filter((after) => after >= from && after <= to)).not.toHaveLength(0);
    }
  });
});

describe('partialLimit', () => {
  it('leaves an event over wherever there are two', () => {
    const cases = fc
      .integer({ min: 2, max: 2000 })
      .chain((left) => partialLimit(left).map((limit) => ({ left, limit })));
    fc.assert(fc.property(cases, ({ left, limit }) => limit >= 1 && limit < left && limit <= 999));
  });
});

describe('pageExamples', () => {
  it('show the last page and the empty place behind it of each short history', () => {
    expect(pageExamples(worldOf(7)).map(({ after }) => after)).toEqual([null, 6, 7]);
    expect(pageExamples(worldOf(1)).map(({ after }) => after)).toEqual([null, 1]);
    expect(pageExamples(worldOf(5000)).map(({ after }) => after)).toEqual([null]);
  });

  it('have each signature by each method, where there are executions enough', () => {
    const kinds = pageExamples(worldOf(5, 5, 5, 5)).map(
      ({ intent: { signature, method } }) => `${signature} ${method}`,
    );
    expect([...new Set(kinds)].sort()).toEqual(['acs3 GET', 'acs3 POST', 'rpc GET', 'rpc POST']);
  });
});
