import { text } from '../../../text.ts';
import type { Fault } from '../fault.ts';

/** Without a body there was thought to be nothing to hash. */
export const signingAcs3BodyHashEmpty: Fault = {
  id: 'signing-acs3-body-hash-empty',
  description: text(
    'Without a body x-acs-content-sha256 is empty',
    '没有正文时 x-acs-content-sha256 为空',
  ),
  source: 'v3: common headers, x-acs-content-sha256',
  caughtBy: ['SIGNING-ACS3-BODY-HASH'],
  apply: (behaviour) => ({
    ...behaviour,
    bodyHash: (body, attempt) => (body.length === 0 ? '' : behaviour.bodyHash(body, attempt)),
  }),
};
