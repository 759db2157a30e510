import { text } from '../../../text.ts';
import type { Fault } from '../fault.ts';

/** Optional with some products. */
export const signingAcs3NonceLeftOut: Fault = {
  id: 'signing-acs3-nonce-left-out',
  description: text('With V3 no nonce is sent', 'V3 请求没有随机数'),
  source: 'v3: common headers, x-acs-signature-nonce',
  caughtBy: ['SIGNING-ACS3-FIELDS'],
  alsoBy: ['SIGNING-NONCE-UNIQUE', 'WALK-SIGNED', 'RETRY-FRESH'],
  apply: (behaviour) => ({
    ...behaviour,
    common: (parts, attempt) =>
      behaviour
        .common(parts, attempt)
        .filter(([field]) => field !== 'SignatureNonce' || attempt.call.params.signature === 'rpc'),
  }),
};
