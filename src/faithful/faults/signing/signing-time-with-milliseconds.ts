import { text } from '../../../text.ts';
import type { Fault } from '../fault.ts';

/** What toISOString writes. */
export const signingTimeWithMilliseconds: Fault = {
  id: 'signing-time-with-milliseconds',
  description: text('The request time has milliseconds', '请求时间带有毫秒'),
  source: 'rpc: common parameters, Timestamp',
  caughtBy: ['SIGNING-TIMESTAMP-FORMAT'],
  apply: (behaviour) => ({
    ...behaviour,
    writeTime: (epochMs) => new Date(epochMs).toISOString(),
  }),
};
