import { text } from '../../../text.ts';
import type { Fault } from '../fault.ts';

/** What encodeURIComponent and java.net.URLEncoder leave as it is. */
export const signatureAcs3StarNotEncoded: Fault = {
  id: 'signature-acs3-star-not-encoded',
  title: text('The V3 signature is calculated with * unencoded', '计算 V3 签名时 * 未编码'),
  source: 'apache/ozone#3726',
  caughtBy: ['SIGNATURE-ACS3-ACCEPTED'],
  alsoBy: ['ERROR-NAME-WHOLE', 'ERROR-NAME-ANY-TEXT', 'ERROR-SEVERAL', 'PAGING-TOKEN-ANY-TEXT'],
  apply: (behaviour) => ({
    ...behaviour,
    acs3CanonicalRequest: (input, call) =>
      behaviour.acs3CanonicalRequest(input, call).replaceAll('%2A', '*'),
  }),
};
