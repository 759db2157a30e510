import { text } from '../../../text.ts';
import type { Fault } from '../fault.ts';

/** A column or buffer that is too short for the whole signature. */
export const signatureBeginningCompared: Fault = {
  id: 'signature-beginning-compared',
  title: text(
    'Only the first 20 characters of a signature are compared',
    '只比较签名的前 20 个字符',
  ),
  caughtBy: ['SIGNATURE-RPC-ALTERED', 'SIGNATURE-ACS3-ALTERED'],
  alsoBy: ['ERROR-AUTHENTICATION-FIRST'],
  apply: (behaviour) => ({
    ...behaviour,
    sameSignature: (given, calculated, asked, call) =>
      behaviour.sameSignature(given.slice(0, 20), calculated.slice(0, 20), asked, call),
  }),
};
