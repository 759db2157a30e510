import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { oddCall, tellingCalls } from './odd-call.ts';
import { opaqueToken } from './opaque-token.ts';
import { TELLING_TEXTS } from './telling-texts.ts';

const world = { signatures: ['rpc', 'acs3'], features: ['rpc', 'acs3'] } as const;

describe('opaqueToken', () => {
  it('should draw 1 to 128 characters that UTF-8 can write', () => {
    fc.assert(
      fc.property(opaqueToken(), (token) => {
        expect(token.length).toBeGreaterThan(0);
        expect(token.length).toBeLessThanOrEqual(128);
        expect(token.isWellFormed()).toBe(true);
      }),
    );
  });
});

describe('oddCall', () => {
  it('should draw plain JSON for the wanted signature, by an identity without a token', () => {
    fc.assert(
      fc.property(fc.constantFrom('rpc', 'acs3'), fc.gen(), (signature, g) => {
        const call = g(oddCall, world, { signature });
        expect(call.signature).toBe(signature);
        expect(['main', 'other']).toContain(call.identity);
        expect(JSON.parse(JSON.stringify(call))).toEqual(call);
      }),
    );
  });

  it('should leave no name empty', () => {
    fc.assert(
      fc.property(oddCall(world, { signature: 'rpc' }), ({ request }) => {
        expect(Object.values(request)).not.toContain('');
      }),
    );
  });
});

describe('tellingCalls', () => {
  it('should have each telling text once', () => {
    const tokens = tellingCalls(world, 'acs3').map(({ request }) => request.NextToken);
    expect(new Set(tokens)).toEqual(new Set(TELLING_TEXTS));
    expect(tokens).toHaveLength(TELLING_TEXTS.length);
  });
});
