import { text } from '../../../text.ts';
import type { Fault } from '../fault.ts';

/** Only the method was thought of. */
export const signatureRpcVersionUnchecked: Fault = {
  id: 'signature-rpc-version-unchecked',
  title: text('SignatureVersion is not looked at', '不检查 SignatureVersion'),
  caughtBy: ['SIGNATURE-RPC-ALGORITHM'],
  alsoBy: ['ERROR-SEVERAL', 'ERROR-AUTHENTICATION-FIRST'],
  apply: (behaviour) => ({
    ...behaviour,
    algorithmSupported: (asked, call) =>
      asked.dialect === 'rpc'
        ? asked.common.algorithm === 'HMAC-SHA1'
        : behaviour.algorithmSupported(asked, call),
  }),
};
