import { text } from '../../../text.ts';
import type { Fault } from '../fault.ts';

/** The token is added when the signature is there. */
export const signingRpcTokenNotSigned: Fault = {
  id: 'signing-rpc-token-not-signed',
  description: text('With RPC the SecurityToken is not signed', 'RPC 请求的 SecurityToken 未签名'),
  source: 'rpc: common parameters, SecurityToken',
  caughtBy: ['SIGNING-RPC-SECURITY-TOKEN'],
  apply: (behaviour) => ({
    ...behaviour,
    rpcCovered: (parameters, attempt) =>
      behaviour.rpcCovered(parameters, attempt).filter(([name]) => name !== 'SecurityToken'),
  }),
};
