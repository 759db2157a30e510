import { text } from '../../../text.ts';
import type { Fault } from '../fault.ts';

/** Where the signature was copied from. */
export const signingAcs3AlgorithmOfAnotherCloud: Fault = {
  id: 'signing-acs3-algorithm-of-another-cloud',
  description: text(
    'Authorization names AWS4-HMAC-SHA256',
    'Authorization 中写的是 AWS4-HMAC-SHA256',
  ),
  source: 'v3: common headers, Authorization',
  caughtBy: ['SIGNING-ACS3-FIELDS'],
  apply: (behaviour) => ({
    ...behaviour,
    authorization: (parts, attempt) =>
      behaviour.authorization({ ...parts, algorithm: 'AWS4-HMAC-SHA256' }, attempt),
  }),
};
