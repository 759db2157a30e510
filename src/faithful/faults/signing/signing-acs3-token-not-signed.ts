import { text } from '../../../text.ts';
import type { Fault } from '../fault.ts';

/** The token is added when the signature is there. */
export const signingAcs3TokenNotSigned: Fault = {
  id: 'signing-acs3-token-not-signed',
  description: text('With V3 the security token is not signed', 'V3 请求的安全令牌未签名'),
  source: 'v3: signed headers',
  caughtBy: ['SIGNING-ACS3-SECURITY-TOKEN'],
  apply: (behaviour) => ({
    ...behaviour,
    signedHeaders: (...input) =>
      behaviour.signedHeaders(...input).filter((name) => name !== 'x-acs-security-token'),
  }),
};
