import { text } from '../../../text.ts';
import type { Fault } from '../fault.ts';

/** The parameter is read by nobody. */
export const signatureRpcAlgorithmUnchecked: Fault = {
  id: 'signature-rpc-algorithm-unchecked',
  title: text(
    'SignatureMethod and SignatureVersion are not looked at',
    '不检查 SignatureMethod 和 SignatureVersion',
  ),
  caughtBy: ['SIGNATURE-RPC-ALGORITHM'],
  alsoBy: ['ERROR-SEVERAL', 'ERROR-AUTHENTICATION-FIRST'],
  apply: (behaviour) => ({
    ...behaviour,
    algorithmSupported: (asked, call) =>
      asked.dialect === 'rpc' || behaviour.algorithmSupported(asked, call),
  }),
};
