import { describe, expect, it } from 'vitest';
import type { ReceivedRequest } from '../../protocol/received-request.ts';
import { expectNewNonce } from './expect-new-nonce.ts';

function rpc(...nonces: readonly string[]): ReceivedRequest {
  const query = nonces.map((nonce) => `SignatureNonce=${nonce}`).join('&');
  return requestWith({ query });
}

function requestWith(part: Partial<ReceivedRequest>): ReceivedRequest {
  return {
    ...{ method: 'GET', path: '/', query: '', headers: [], body: new Uint8Array() },
    ...{ head: '', at: 0, connection: 1, abandonedAfterMs: undefined },
    ...part,
  };
}

describe('expectNewNonce', () => {
  it('should let a nonce pass that no earlier request had', () => {
    expect(expectNewNonce(rpc('c'), [rpc('a'), rpc('b')], 'rpc')).toBeUndefined();
  });

  it('should say which request had it', () => {
    const found = expectNewNonce(rpc('b'), [rpc('a'), rpc('b')], 'rpc');
    expect(found?.observed.en).toBe('the nonce of request 2 again');
  });

  it.each([
    [rpc(), 'no SignatureNonce'],
    [rpc('a', 'b'), 'SignatureNonce 2 times: "a", "b"'],
  ])('should find a request without a nonce, or with several', (request, observed) => {
    expect(expectNewNonce(request, [], 'rpc')?.observed.en).toBe(observed);
  });

  it('should read the nonce of V3 from its header', () => {
    const request = requestWith({ headers: [['x-acs-signature-nonce', 'a']] });
    expect(expectNewNonce(request, [], 'acs3')).toBeUndefined();
    expect(expectNewNonce(request, [request], 'acs3')).toBeDefined();
  });
});
