import { text } from '../../../text.ts';
import type { Fault } from '../fault.ts';

/** One of five instances behind the load balancer runs without the check. */
export const signatureFifthUnchecked: Fault = {
  id: 'signature-fifth-unchecked',
  title: text('Every fifth request is not checked', '每五个请求有一个不校验签名'),
  caughtBy: [
    'SIGNATURE-RPC-ALTERED',
    'SIGNATURE-ACS3-ALTERED',
    'SIGNATURE-RPC-TAMPERED-VALUE',
    'SIGNATURE-ACS3-TAMPERED-VALUE',
    'SIGNATURE-ACS3-TAMPERED-HEADER',
  ],
  alsoBy: [
    'SIGNATURE-RPC-WRONG-SECRET',
    'SIGNATURE-RPC-TAMPERED-NAMES',
    'SIGNATURE-RPC-TAMPERED-METHOD',
    'SIGNATURE-ACS3-WRONG-SECRET',
    'SIGNATURE-ACS3-TAMPERED-NAMES',
    'SIGNATURE-ACS3-TAMPERED-METHOD',
    'SIGNATURE-ACS3-LETTER-CASE',
    'SIGNATURE-ACS3-MISSING',
    'ERROR-AUTHENTICATION-FIRST',
    'ERROR-SEVERAL',
  ],
  apply: (behaviour) => ({
    ...behaviour,
    sameSignature: (given, calculated, asked, call) =>
      call.number % 5 === 0 || behaviour.sameSignature(given, calculated, asked, call),
  }),
};
