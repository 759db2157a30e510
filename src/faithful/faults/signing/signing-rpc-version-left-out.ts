import { changeCommon } from '../change-common.ts';
import { text } from '../../../text.ts';
import type { Fault } from '../fault.ts';

/** A constant that was thought to be a default. */
export const signingRpcVersionLeftOut: Fault = {
  id: 'signing-rpc-version-left-out',
  description: text('SignatureVersion is left out', '未发送 SignatureVersion'),
  source: 'rpc: common parameters',
  caughtBy: ['SIGNING-RPC-FIELDS'],
  apply: changeCommon('SignatureVersion', () => []),
};
