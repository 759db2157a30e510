import { text } from '../../../text.ts';
import type { Fault } from '../fault.ts';

/** A debugging switch that was left on. */
export const signatureRpcUnchecked: Fault = {
  id: 'signature-rpc-unchecked',
  title: text('An RPC signature is never compared', '从不比较 RPC 签名'),
  caughtBy: [
    'SIGNATURE-RPC-ALTERED',
    'SIGNATURE-RPC-WRONG-SECRET',
    'SIGNATURE-RPC-TAMPERED-VALUE',
    'SIGNATURE-RPC-TAMPERED-NAMES',
    'SIGNATURE-RPC-TAMPERED-METHOD',
  ],
  alsoBy: ['ERROR-AUTHENTICATION-FIRST', 'ERROR-SEVERAL'],
  apply: (behaviour) => ({
    ...behaviour,
    sameSignature: (given, calculated, asked, call) =>
      asked.dialect === 'rpc' || behaviour.sameSignature(given, calculated, asked, call),
  }),
};
