import { text } from '../../../text.ts';
import type { Fault } from '../fault.ts';

/** What isoformat and RFC3339 of other languages write. */
export const signingTimeWithOffset: Fault = {
  id: 'signing-time-with-offset',
  description: text('The request time ends in +00:00', '请求时间以 +00:00 结尾'),
  source: 'rpc: common parameters, Timestamp',
  caughtBy: ['SIGNING-TIMESTAMP-FORMAT'],
  apply: (behaviour) => ({
    ...behaviour,
    writeTime: (...input) => behaviour.writeTime(...input).replace('Z', '+00:00'),
  }),
};
