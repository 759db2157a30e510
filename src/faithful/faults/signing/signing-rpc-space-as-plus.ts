import { text } from '../../../text.ts';
import type { Fault } from '../fault.ts';

/** What java.net.URLEncoder writes, without the replacements that the document asks for. */
export const signingRpcSpaceAsPlus: Fault = {
  id: 'signing-rpc-space-as-plus',
  description: text(
    'The RPC signature is calculated with spaces written as +',
    '计算 RPC 签名时空格写作 +',
  ),
  source: 'aliyun/aliyun-oss-java-sdk#377',
  caughtBy: ['SIGNING-RPC-VERIFIES'],
  alsoBy: ['WALK-SIGNED'],
  apply: (behaviour) => ({
    ...behaviour,
    rpcStringToSign: (...input) => behaviour.rpcStringToSign(...input).replaceAll('%2520', '%2B'),
  }),
};
