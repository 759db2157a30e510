import { text } from '../../../text.ts';
import type { Fault } from '../fault.ts';

/** The token of a page is taken as proof that its owner was authenticated before. */
export const signatureOnlyFirstPage: Fault = {
  id: 'signature-only-first-page',
  title: text(
    'A request with a NextToken is not authenticated again',
    '带 NextToken 的请求不再校验签名',
  ),
  caughtBy: ['SIGNATURE-RPC-TAMPERED-VALUE', 'SIGNATURE-ACS3-TAMPERED-VALUE'],
  alsoBy: ['ERROR-AUTHENTICATION-FIRST', 'ERROR-SEVERAL'],
  apply: (behaviour) => ({
    ...behaviour,
    sameSignature: (given, calculated, asked, call) =>
      asked.nextToken !== undefined || behaviour.sameSignature(given, calculated, asked, call),
  }),
};
