import { text } from '../../../text.ts';
import type { Fault } from '../fault.ts';

/** The new signature is accepted before somebody wrote its check. */
export const signatureAcs3Unchecked: Fault = {
  id: 'signature-acs3-unchecked',
  title: text('A V3 signature is never compared', '从不比较 V3 签名'),
  caughtBy: [
    'SIGNATURE-ACS3-ALTERED',
    'SIGNATURE-ACS3-WRONG-SECRET',
    'SIGNATURE-ACS3-TAMPERED-VALUE',
    'SIGNATURE-ACS3-TAMPERED-NAMES',
    'SIGNATURE-ACS3-TAMPERED-METHOD',
    'SIGNATURE-ACS3-TAMPERED-HEADER',
  ],
  alsoBy: [
    'SIGNATURE-ACS3-LETTER-CASE',
    'SIGNATURE-ACS3-MISSING',
    'ERROR-AUTHENTICATION-FIRST',
    'ERROR-SEVERAL',
  ],
  apply: (behaviour) => ({
    ...behaviour,
    sameSignature: (given, calculated, asked, call) =>
      asked.dialect === 'acs3' || behaviour.sameSignature(given, calculated, asked, call),
  }),
};
