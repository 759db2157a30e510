import { text } from '../../../text.ts';
import type { Fault } from '../fault.ts';

/** What java.net.URLEncoder and older RFCs do. */
export const signingRpcTildeEncoded: Fault = {
  id: 'signing-rpc-tilde-encoded',
  description: text('The RPC signature is calculated with ~ encoded', '计算 RPC 签名时 ~ 被编码'),
  source: 'rustyconover/net-amazon-s3#64',
  caughtBy: ['SIGNING-RPC-VERIFIES'],
  alsoBy: ['WALK-SIGNED'],
  apply: (behaviour) => ({
    ...behaviour,
    rpcStringToSign: (...input) => behaviour.rpcStringToSign(...input).replaceAll('~', '%257E'),
  }),
};
