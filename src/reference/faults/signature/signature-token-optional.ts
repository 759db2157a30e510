import { text } from '../../../text.ts';
import type { Fault } from '../fault.ts';

/** A token that is there is compared, one that is not is not missed. */
export const signatureTokenOptional: Fault = {
  id: 'signature-token-optional',
  title: text(
    'Temporary credentials are accepted without their security token',
    '临时凭证不带安全令牌也被接受',
  ),
  caughtBy: ['SIGNATURE-RPC-SECURITY-TOKEN', 'SIGNATURE-ACS3-SECURITY-TOKEN'],
  apply: (behaviour) => ({
    ...behaviour,
    securityTokenFits: (key, token, call) =>
      token === undefined || behaviour.securityTokenFits(key, token, call),
  }),
};
