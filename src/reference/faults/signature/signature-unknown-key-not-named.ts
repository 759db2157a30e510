import { text } from '../../../text.ts';
import type { Fault } from '../fault.ts';

/** The signature is compared first, and without a secret it never matches. */
export const signatureUnknownKeyNotNamed: Fault = {
  id: 'signature-unknown-key-not-named',
  title: text(
    'An unknown AccessKey ID is answered with SignatureNotMatch',
    '未知的 AccessKey ID 返回 SignatureNotMatch',
  ),
  caughtBy: ['SIGNATURE-RPC-ACCESS-KEY', 'SIGNATURE-ACS3-ACCESS-KEY'],
  alsoBy: ['ERROR-SEVERAL', 'ERROR-AUTHENTICATION-FIRST'],
  apply: (behaviour) => ({
    ...behaviour,
    refuse: (check, refusal, asked, call) =>
      check === 'access-key'
        ? { code: 'SignatureNotMatch', values: [] }
        : behaviour.refuse(check, refusal, asked, call),
  }),
};
