import { text } from '../../../text.ts';
import type { Fault } from '../fault.ts';

/** Milliseconds are taken for seconds. */
export const resilienceTimeoutInSeconds: Fault = {
  id: 'resilience-timeout-in-seconds',
  description: text(
    'The time-out is a thousand times as long as was given',
    '超时是给定值的一千倍',
  ),
  source: 'FirelyTeam/firely-net-common#185',
  caughtBy: ['TIMEOUT-WAITING', 'TIMEOUT-READING'],
  alsoBy: ['TIMEOUT-CONNECTING', 'TIMEOUT-KIND'],
  apply: (behaviour) => ({
    ...behaviour,
    timeLimit: (phase, attempt) => {
      const limit = behaviour.timeLimit(phase, attempt);
      return limit === undefined ? undefined : limit * 1000;
    },
  }),
};
