import { text } from '../../../text.ts';
import type { Fault } from '../fault.ts';

/** What java.net.URLEncoder and older RFCs do. */
export const signatureRpcTildeEncoded: Fault = {
  id: 'signature-rpc-tilde-encoded',
  title: text('The RPC signature is calculated with ~ encoded', '计算 RPC 签名时 ~ 被编码'),
  caughtBy: ['SIGNATURE-RPC-ACCEPTED'],
  alsoBy: ['ERROR-NAME-WHOLE', 'ERROR-NAME-ANY-TEXT', 'ERROR-SEVERAL', 'PAGING-TOKEN-ANY-TEXT'],
  apply: (behaviour) => ({
    ...behaviour,
    rpcCanonicalQuery: (parameters, call) =>
      behaviour.rpcCanonicalQuery(parameters, call).replaceAll('~', '%7E'),
  }),
};
