import { text } from '../../../text.ts';
import type { Fault } from '../fault.ts';

/** As some signing schemes of other vendors do. */
export const signatureRpcEmptyValuesDropped: Fault = {
  id: 'signature-rpc-empty-values-dropped',
  title: text('The RPC signature passes over parameters without a value', 'RPC 签名忽略空值参数'),
  caughtBy: ['SIGNATURE-RPC-ACCEPTED', 'SIGNATURE-RPC-TAMPERED-NAMES'],
  alsoBy: [
    'ERROR-NAME-WHOLE',
    'ERROR-NAME-ANY-TEXT',
    'ERROR-SEVERAL',
    'PAGING-TOKEN-ANY-TEXT',
    'LIMIT-LENIENT',
    'ERROR-AUTHENTICATION-FIRST',
  ],
  apply: (behaviour) => ({
    ...behaviour,
    rpcCanonicalQuery: (parameters, call) =>
      behaviour.rpcCanonicalQuery(
        parameters.filter(([, value]) => value !== ''),
        call,
      ),
  }),
};
