import { text } from '../../../text.ts';
import type { Fault } from '../fault.ts';

/** A header that the HTTP client adds. */
export const signingAcs3ContentTypeNotSigned: Fault = {
  id: 'signing-acs3-content-type-not-signed',
  description: text('content-type is sent and not signed', '发送了 content-type 但未签名'),
  source: 'v3: signed headers',
  caughtBy: ['SIGNING-ACS3-SIGNED-HEADERS'],
  apply: (behaviour) => ({
    ...behaviour,
    extraHeaders: (attempt) => [
      ...behaviour.extraHeaders(attempt),
      ['content-type', 'application/json'],
    ],
    signedHeaders: (...input) =>
      behaviour.signedHeaders(...input).filter((name) => name !== 'content-type'),
  }),
};
