import { changeCommon } from '../change-common.ts';
import { text } from '../../../text.ts';
import type { Fault } from '../fault.ts';

/** A key of a map that lowers its keys. */
export const signingRpcKeyIdInLowerCase: Fault = {
  id: 'signing-rpc-key-id-in-lower-case',
  description: text('AccessKeyId is sent in lower case', 'AccessKeyId 以小写发送'),
  source: 'rpc: common parameters',
  caughtBy: ['SIGNING-RPC-FIELDS'],
  apply: changeCommon('AccessKeyId', (id) => [id.toLowerCase()]),
};
