import { describe, expect, it } from 'vitest';
import type { ReceivedRequest } from '../../protocol/received-request.ts';
import { findsSignature } from './finds-signature.ts';

const RPC = 'OLeaidS1JvxuMvnyHOwuJ+uX5qY=';
const ACS3 = '06563a9e1b43f5dfe96b81484da74bceab24a1d853912eee15083a6f0f3283c0';

function requestWith(part: Partial<ReceivedRequest>): ReceivedRequest {
  return {
    ...{ method: 'GET', path: '/', query: '', headers: [], body: new Uint8Array() },
    ...{ head: '', at: 0, connection: 1, abandonedAfterMs: undefined },
    ...part,
  };
}

const rpc = requestWith({ query: `Action=a&Signature=${encodeURIComponent(RPC)}` });
const authorization = `ACS3-HMAC-SHA256 Credential=id,SignedHeaders=host,Signature=${ACS3}`;
const acs3 = requestWith({ headers: [['authorization', authorization]] });

describe('findsSignature', () => {
  it.each([
    ['plain', `refused: ${RPC}`],
    ['in a URL', `GET /?a=b&Signature=${encodeURIComponent(RPC)}`],
    ['in lower case escapes', RPC.replace('+', '%2b').replace('=', '%3d')],
  ])('should find the signature of a request %s', (_, written) => {
    expect(findsSignature([acs3, rpc])(written)).toBe(true);
  });

  it('should find that of V3, and none of other requests', () => {
    expect(findsSignature([acs3])(`sent {"x":"${ACS3}"}`)).toBe(true);
    expect(findsSignature([rpc])(`sent ${ACS3}`)).toBe(false);
  });

  it.each([
    [`http://127.0.0.1/?Signature=${RPC}&Limit=1`, true],
    [`url: /?Signature=${encodeURIComponent(RPC)}`, true],
    [`{"Signature": "${RPC}"}`, true],
    [authorization, true],
    ['SignatureMethod=HMAC-SHA1&SignatureVersion=1.0', false],
    ['SignatureNonce=OLeaidS1JvxuMvnyHOwuJ+uX5qYAAAA', false],
    ['Signature=***', false],
    ['The signature is OLeaidS1', false],
    ['', false],
  ])('should know a signature of no request by its name: %s: %s', (written, holds) => {
    expect(findsSignature([])(written)).toBe(holds);
  });
});
