import { createHmac } from 'node:crypto';
import { text } from '../../../text.ts';
import type { Fault } from '../fault.ts';

/** The secret is the key, as with other signatures. */
export const signingRpcKeyWithoutAmpersand: Fault = {
  id: 'signing-rpc-key-without-ampersand',
  description: text(
    'The RPC signature is calculated with the bare secret as the key',
    '计算 RPC 签名时密钥后未加 &',
  ),
  source: 'rpc: signature, HMAC key',
  caughtBy: ['SIGNING-RPC-VERIFIES'],
  alsoBy: ['WALK-SIGNED', 'RETRY-FRESH'],
  apply: (behaviour) => ({
    ...behaviour,
    rpcSign: (secret, stringToSign) =>
      createHmac('sha1', secret).update(stringToSign).digest('base64'),
  }),
};
