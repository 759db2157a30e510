import { text } from '../../../text.ts';
import type { Fault } from '../fault.ts';

/** The method stands in the string to sign as a constant. */
export const signingRpcMethodAlwaysGet: Fault = {
  id: 'signing-rpc-method-always-get',
  description: text(
    'The RPC signature of a POST is calculated for GET',
    'POST 请求的 RPC 签名按 GET 计算',
  ),
  source: 'rpc: string to sign',
  caughtBy: ['SIGNING-RPC-VERIFIES'],
  alsoBy: ['WALK-SIGNED', 'RETRY-FRESH'],
  apply: (behaviour) => ({
    ...behaviour,
    method: () => 'POST',
    rpcStringToSign: (_method, ...rest) => behaviour.rpcStringToSign('GET', ...rest),
  }),
};
