import { text } from '../../../text.ts';
import type { Fault } from '../fault.ts';

/** Sent to find out whether it works, and then in earnest. */
export const requestSentTwice: Fault = {
  id: 'request-sent-twice',
  description: text('Each request is sent twice', '每个请求发送两次'),
  source: 'client: one call',
  caughtBy: ['REQUEST-ONE'],
  alsoBy: [
    'SIGNING-NONCE-CONCURRENT',
    'WALK-COMPLETE',
    'WALK-STOPS',
    'WALK-SIGNED',
    'RETRY-FRESH',
    'RETRY-NOT-4XX',
  ],
  apply: (behaviour) => ({
    ...behaviour,
    timesSent: () => 2,
  }),
};
