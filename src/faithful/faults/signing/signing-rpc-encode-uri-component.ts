import { text } from '../../../text.ts';
import type { Fault } from '../fault.ts';

/** encodeURIComponent leaves ! ' ( ) * as they are. */
export const signingRpcEncodeUriComponent: Fault = {
  id: 'signing-rpc-encode-uri-component',
  description: text(
    "The RPC signature is calculated with ! ' ( ) * unencoded",
    "计算 RPC 签名时 ! ' ( ) * 未编码",
  ),
  source: 'awaitstep/awaitstep#121',
  caughtBy: ['SIGNING-RPC-VERIFIES'],
  alsoBy: ['WALK-SIGNED'],
  apply: (behaviour) => ({
    ...behaviour,
    rpcStringToSign: (method, covered) => {
      const query = covered
        .map(([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(value)}`)
        .sort()
        .join('&');
      return `${method}&%2F&${encodeURIComponent(query)}`;
    },
  }),
};
