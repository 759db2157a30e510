import { sha256Hex } from '../../../protocol/acs3-signature.ts';
import { text } from '../../../text.ts';
import type { Fault } from '../fault.ts';

/** A hash of what is asked for, and of when, to the second. */
export const signingNonceOfTheRequest: Fault = {
  id: 'signing-nonce-of-the-request',
  description: text(
    'The nonce is a hash of the request and its second',
    '随机数为请求与其秒级时间的哈希',
  ),
  source: 'acmesh-official/acme.sh#1639',
  caughtBy: ['SIGNING-NONCE-UNIQUE', 'SIGNING-NONCE-CONCURRENT'],
  alsoBy: ['WALK-SIGNED', 'RETRY-FRESH'],
  apply: (behaviour) => ({
    ...behaviour,
    nonce: ({ call }) => {
      const { endpoint, request } = call.params;
      const second = Math.floor(call.process.now() / 1000);
      return sha256Hex(JSON.stringify([endpoint, request, second])).slice(0, 32);
    },
  }),
};
