import { text } from '../../../text.ts';
import type { Fault } from '../fault.ts';
import { rawPieces } from './raw-pieces.ts';
import { withQuery } from './with-query.ts';

/** Signs the pieces of the URL as they came, which works with every client that writes them the canonical way. */
export const signatureAcs3RawQuery: Fault = {
  id: 'signature-acs3-raw-query',
  title: text('The V3 signature is calculated from the raw URL', 'V3 签名按未解码的 URL 计算'),
  caughtBy: ['SIGNATURE-ACS3-SPELLING'],
  apply: (behaviour) => ({
    ...behaviour,
    acs3CanonicalRequest: (input, call) =>
      withQuery(behaviour.acs3CanonicalRequest(input, call), rawPieces(call).join('&')),
  }),
};
