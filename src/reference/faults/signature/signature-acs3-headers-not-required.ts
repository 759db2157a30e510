import { text } from '../../../text.ts';
import type { Fault } from '../fault.ts';

/** SignedHeaders is believed, whatever it leaves out. */
export const signatureAcs3HeadersNotRequired: Fault = {
  id: 'signature-acs3-headers-not-required',
  title: text('An x-acs header need not be signed', 'x-acs 请求头可以不签名'),
  caughtBy: ['SIGNATURE-ACS3-UNSIGNED-HEADER'],
  alsoBy: ['ERROR-SEVERAL'],
  apply: (behaviour) => ({ ...behaviour, headersToSign: () => [] }),
};
