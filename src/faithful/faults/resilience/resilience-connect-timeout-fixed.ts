import { text } from '../../../text.ts';
import type { Fault } from '../fault.ts';

/** Connecting has a time-out of its own that nobody can set. */
export const resilienceConnectTimeoutFixed: Fault = {
  id: 'resilience-connect-timeout-fixed',
  description: text(
    'Connecting takes up to 3 s, whatever time-out is given',
    '无论给定多少超时，连接最多花费 3 秒',
  ),
  source: 'aws/aws-sdk-java-v2#3763',
  caughtBy: ['TIMEOUT-CONNECTING'],
  alsoBy: ['TIMEOUT-KIND'],
  apply: (behaviour) => ({
    ...behaviour,
    // Without retries, so that one try is what a call may cost.
    features: behaviour.features.filter((feature) => feature !== 'retry'),
    maximumTries: 1,
    timeLimit: (phase, attempt) =>
      phase === 'connecting' ? 3000 : behaviour.timeLimit(phase, attempt),
  }),
};
