import { text } from '../../../text.ts';
import type { Fault } from '../fault.ts';

/** The header is signed, so its hash is taken for the hash of the body. */
export const signatureAcs3BodyHashBelieved: Fault = {
  id: 'signature-acs3-body-hash-believed',
  title: text(
    'The body is not compared with x-acs-content-sha256',
    '不比较正文与 x-acs-content-sha256',
  ),
  caughtBy: ['SIGNATURE-ACS3-BODY-HASH'],
  apply: (behaviour) => ({
    ...behaviour,
    bodyHash: (body, asked, call) =>
      asked.common.contentHash ?? behaviour.bodyHash(body, asked, call),
  }),
};
