import { text } from '../../../text.ts';
import type { Fault } from '../fault.ts';

/** A comparison that ignores letter case: harmless for hex, not for base64. */
export const signatureCaseIgnored: Fault = {
  id: 'signature-case-ignored',
  title: text('Signatures are compared without regard to case', '比较签名时不区分大小写'),
  caughtBy: ['SIGNATURE-RPC-ALTERED', 'SIGNATURE-ACS3-LETTER-CASE'],
  alsoBy: ['ERROR-AUTHENTICATION-FIRST'],
  apply: (behaviour) => ({
    ...behaviour,
    sameSignature: (given, calculated, asked, call) =>
      behaviour.sameSignature(given.toLowerCase(), calculated.toLowerCase(), asked, call),
  }),
};
