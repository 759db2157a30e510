import { changeCommon } from '../change-common.ts';
import { text } from '../../../text.ts';
import type { Fault } from '../fault.ts';

/** Encoded by the client, and by the HTTP client. */
export const signingTokenEncodedTwice: Fault = {
  id: 'signing-token-encoded-twice',
  description: text(
    'The security token is percent-encoded once more',
    '安全令牌多做了一次百分号编码',
  ),
  source: 'rpc: canonical query; v3: common headers',
  caughtBy: ['SIGNING-RPC-SECURITY-TOKEN', 'SIGNING-ACS3-SECURITY-TOKEN'],
  apply: changeCommon('SecurityToken', (token) => [encodeURIComponent(token)]),
};
