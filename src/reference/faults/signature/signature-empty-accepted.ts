import { text } from '../../../text.ts';
import type { Fault } from '../fault.ts';

/** The comparison runs over the characters that were given, and there are none. */
export const signatureEmptyAccepted: Fault = {
  id: 'signature-empty-accepted',
  title: text('An empty signature is accepted', '接受空签名'),
  caughtBy: ['SIGNATURE-RPC-ALTERED', 'SIGNATURE-ACS3-ALTERED'],
  alsoBy: ['SIGNATURE-ACS3-MISSING', 'ERROR-AUTHENTICATION-FIRST', 'ERROR-SEVERAL'],
  apply: (behaviour) => ({
    ...behaviour,
    sameSignature: (given, calculated, asked, call) =>
      given === '' || behaviour.sameSignature(given, calculated, asked, call),
  }),
};
