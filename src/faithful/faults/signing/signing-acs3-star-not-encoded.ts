import { text } from '../../../text.ts';
import type { Fault } from '../fault.ts';

/** A query that is encoded by encodeURIComponent or URLEncoder. */
export const signingAcs3StarNotEncoded: Fault = {
  id: 'signing-acs3-star-not-encoded',
  description: text('The V3 signature is calculated with * unencoded', '计算 V3 签名时 * 未编码'),
  source: 'kndt84/aws-api-gateway-client#129',
  caughtBy: ['SIGNING-ACS3-VERIFIES'],
  alsoBy: ['WALK-SIGNED'],
  apply: (behaviour) => ({
    ...behaviour,
    acs3CanonicalRequest: (input, attempt) =>
      behaviour.acs3CanonicalRequest(input, attempt).replaceAll('%2A', '*'),
  }),
};
