import { text } from '../../../text.ts';
import type { Fault } from '../fault.ts';
import { alsoFits } from './also-fits.ts';

/** A secret store that answers with an empty text while it is not reachable. */
export const signatureEmptySecretAccepted: Fault = {
  id: 'signature-empty-secret-accepted',
  title: text('A request signed with an empty secret is accepted', '接受用空密钥签名的请求'),
  caughtBy: ['SIGNATURE-RPC-WRONG-SECRET', 'SIGNATURE-ACS3-WRONG-SECRET'],
  alsoBy: ['ERROR-AUTHENTICATION-FIRST', 'ERROR-SEVERAL'],
  apply: (behaviour, state) => ({
    ...behaviour,
    sameSignature: alsoFits({ ...behaviour, secretOf: () => '' }, state, (asked, call) => [
      { asked, call },
    ]),
  }),
};
