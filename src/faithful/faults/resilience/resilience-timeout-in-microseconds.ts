import { text } from '../../../text.ts';
import type { Fault } from '../fault.ts';

/** Seconds are made of milliseconds twice. */
export const resilienceTimeoutInMicroseconds: Fault = {
  id: 'resilience-timeout-in-microseconds',
  description: text('The time-out is a thousandth of what was given', '超时是给定值的千分之一'),
  source: 'memodb-io/Acontext#320',
  caughtBy: ['TIMEOUT-PATIENT'],
  apply: (behaviour) => ({
    ...behaviour,
    timeLimit: (phase, attempt) => {
      const limit = behaviour.timeLimit(phase, attempt);
      return attempt.call.params.timeoutMs === undefined || limit === undefined
        ? limit
        : limit / 1000;
    },
  }),
};
