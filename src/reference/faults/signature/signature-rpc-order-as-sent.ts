import { text } from '../../../text.ts';
import type { Fault } from '../fault.ts';
import { formatQuery } from '../../../protocol/parameter.ts';

/** Works with every client that sends its parameters sorted, as the official ones do. */
export const signatureRpcOrderAsSent: Fault = {
  id: 'signature-rpc-order-as-sent',
  title: text(
    'The RPC canonical query keeps the order of the URL',
    'RPC 规范化查询保留 URL 中的顺序',
  ),
  caughtBy: ['SIGNATURE-RPC-SPELLING'],
  apply: (behaviour) => ({
    ...behaviour,
    rpcCanonicalQuery: (parameters) =>
      formatQuery(parameters.filter(([name]) => name !== 'Signature')),
  }),
};
