import { text } from '../../../text.ts';
import type { Fault } from '../fault.ts';

/** The signature is right, so nobody looks at the token. */
export const signatureTokenUnchecked: Fault = {
  id: 'signature-token-unchecked',
  title: text(
    'The security token of temporary credentials is not compared',
    '不校验临时凭证的安全令牌',
  ),
  caughtBy: ['SIGNATURE-RPC-SECURITY-TOKEN', 'SIGNATURE-ACS3-SECURITY-TOKEN'],
  alsoBy: ['ERROR-AUTHENTICATION-FIRST'],
  apply: (behaviour) => ({ ...behaviour, securityTokenFits: () => true }),
};
