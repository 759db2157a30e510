import { text } from '../../../text.ts';
import type { Fault } from '../fault.ts';

/** How other languages write hex. */
export const signingAcs3BodyHashInUpperCase: Fault = {
  id: 'signing-acs3-body-hash-in-upper-case',
  description: text('x-acs-content-sha256 is in upper case', 'x-acs-content-sha256 为大写'),
  source: 'v3: common headers, x-acs-content-sha256',
  caughtBy: ['SIGNING-ACS3-BODY-HASH'],
  apply: (behaviour) => ({
    ...behaviour,
    bodyHash: (...input) => behaviour.bodyHash(...input).toUpperCase(),
  }),
};
