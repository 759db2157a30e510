import { text } from '../../../text.ts';
import type { Fault } from '../fault.ts';

/** The time-out that is given never reaches the HTTP client. */
export const resilienceTimeoutOfItsOwn: Fault = {
  id: 'resilience-timeout-of-its-own',
  description: text(
    'The time-out is half a second, whatever is given',
    '无论给定多少，超时都是半秒',
  ),
  source: 'ali-sdk/ali-oss#1174',
  caughtBy: ['TIMEOUT-PATIENT'],
  apply: (behaviour) => ({ ...behaviour, timeLimit: () => 500 }),
};
