import { text } from '../../../text.ts';
import type { Fault } from '../fault.ts';

/** A correction of the clock, from the Date header of an answer. */
export const signingTimeCorrectedTheWrongWay: Fault = {
  id: 'signing-time-corrected-the-wrong-way',
  description: text('The request time is ten minutes ahead', '请求时间快十分钟'),
  source: 'gateway: InvalidTimeStamp.Expired',
  caughtBy: ['SIGNING-TIMESTAMP-NOW'],
  alsoBy: ['RETRY-FRESH'],
  apply: (behaviour) => ({
    ...behaviour,
    requestTime: (attempt) => behaviour.requestTime(attempt) + 10 * 60_000,
  }),
};
