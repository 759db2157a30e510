import { text } from '../../../text.ts';
import type { Fault } from '../fault.ts';

/** Unique as long as nothing happens at once. */
export const signingNonceFromClock: Fault = {
  id: 'signing-nonce-from-clock',
  description: text('The nonce is the time in milliseconds', '随机数为毫秒时间'),
  source: 'rpc: common parameters, SignatureNonce',
  caughtBy: ['SIGNING-NONCE-CONCURRENT'],
  alsoBy: ['SIGNING-NONCE-UNIQUE', 'SIGNING-NONCE-RESTART', 'WALK-SIGNED', 'RETRY-FRESH'],
  apply: (behaviour) => ({
    ...behaviour,
    nonce: (attempt) => String(attempt.call.process.now()),
  }),
};
