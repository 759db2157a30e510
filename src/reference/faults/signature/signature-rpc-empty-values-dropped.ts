import { text } from '../../../text.ts';
import type { Fault } from '../fault.ts';

/** As some signing schemes of other vendors do. */
export const signatureRpcEmptyValuesDropped: Fault = {
  id: 'signature-rpc-empty-values-dropped',
  title: text('The RPC signature passes over parameters without a value', 'RPC 签名忽略空值参数'),
  caughtBy: ['SIGNATURE-RPC-ACCEPTED', 'SIGNATURE-RPC-TAMPERED-NAMES'],
  alsoBy: [
    'ERROR-FLOW-NOT-EXISTS',
    'ERROR-EXECUTION-NOT-EXISTS',
    'ERROR-NAME-WHOLE',
    'ERROR-NAME-ANY-TEXT',
    'ERROR-SEVERAL',
    'PAGING-TOKEN-ANY-TEXT',
    'TRANSPORT-UNKNOWN-PARAMETER',
    'LIMIT-LENIENT',
    'LIMIT-NOT-A-NUMBER',
    'LIMIT-ANY-TEXT',
    'ERROR-ACTION',
    'ERROR-VERSION',
    'PAGING-TOKEN-EMPTY',
    'SIGNATURE-RPC-ALGORITHM',
    'ERROR-MISSING-COMMON',
    'ERROR-MISSING-PARAMETER',
    'SIGNATURE-RPC-ACCESS-KEY',
    'CLOCK-MALFORMED',
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
