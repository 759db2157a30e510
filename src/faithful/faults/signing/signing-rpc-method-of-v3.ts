import { changeCommon } from '../change-common.ts';
import { text } from '../../../text.ts';
import type { Fault } from '../fault.ts';

/** The name of another algorithm than the one that is used. */
export const signingRpcMethodOfV3: Fault = {
  id: 'signing-rpc-method-of-v3',
  description: text('SignatureMethod is HMAC-SHA256', 'SignatureMethod 为 HMAC-SHA256'),
  source: 'rpc: common parameters',
  caughtBy: ['SIGNING-RPC-FIELDS'],
  apply: changeCommon('SignatureMethod', () => ['HMAC-SHA256']),
};
