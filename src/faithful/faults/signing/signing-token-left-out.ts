import { changeCommon } from '../change-common.ts';
import { text } from '../../../text.ts';
import type { Fault } from '../fault.ts';

/** Temporary credentials were not thought of. */
export const signingTokenLeftOut: Fault = {
  id: 'signing-token-left-out',
  description: text('The security token is not sent', '未发送安全令牌'),
  source: 'rpc: common parameters; v3: common headers',
  caughtBy: ['SIGNING-RPC-SECURITY-TOKEN', 'SIGNING-ACS3-SECURITY-TOKEN'],
  apply: changeCommon('SecurityToken', () => []),
};
