import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { percentEncode } from '../protocol/percent-encoding.ts';
import type { World } from '../requirement/world.ts';
import { oddIntent } from './odd-intent.ts';

const world: World = {
  signatures: ['rpc', 'acs3'],
  profile: 'documented',
  identities: ['main'],
  executions: [{ flowName: 'f', executionName: 'e', events: [], complete: true }],
  answering: [],
  running: [],
  foreign: [],
  maxClockSkewMs: 900_000,
};

describe('oddIntent', () => {
  it('should sort by name alike before and after encoding, since no source says which it is', () => {
    fc.assert(
      fc.property(oddIntent(world, 'rpc'), ({ parameters }) => {
        const names = parameters.map(([name]) => name);
        expect(names.toSorted().map(percentEncode)).toEqual(names.map(percentEncode).toSorted());
      }),
    );
  });

  it('should send no name twice and none of a common parameter', () => {
    fc.assert(
      fc.property(oddIntent(world, 'acs3'), ({ parameters }) => {
        const names = parameters.map(([name]) => name);
        expect(new Set(names).size).toBe(names.length);
        expect(names.filter((name) => /^(signature|action|timestamp)/i.test(name))).toEqual([]);
      }),
    );
  });

  it('should draw every character that encoders disagree on', () => {
    const values = fc
      .sample(oddIntent(world, 'rpc'), { numRuns: 2000, seed: 1 })
      .flatMap(({ parameters }) => parameters.map(([, value]) => value))
      .join('');
    expect([' ', '+', '*', '~', '%', '/', '流', '𝕏'].filter((c) => !values.includes(c))).toEqual(
      [],
    );
  });
});
