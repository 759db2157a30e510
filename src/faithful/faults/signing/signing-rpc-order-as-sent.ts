import { formatQuery } from '../../../protocol/parameter.ts';
import { percentEncode } from '../../../protocol/percent-encoding.ts';
import { text } from '../../../text.ts';
import type { Fault } from '../fault.ts';

/** Parameters in the order in which they were added. */
export const signingRpcOrderAsSent: Fault = {
  id: 'signing-rpc-order-as-sent',
  description: text(
    'The RPC signature is calculated over parameters that are not sorted',
    '计算 RPC 签名时参数未排序',
  ),
  source: 'rpc: canonical query',
  caughtBy: ['SIGNING-RPC-VERIFIES'],
  alsoBy: ['WALK-SIGNED', 'RETRY-FRESH'],
  apply: (behaviour) => ({
    ...behaviour,
    rpcStringToSign: (method, covered) => `${method}&%2F&${percentEncode(formatQuery(covered))}`,
  }),
};
