import { text } from '../../../text.ts';
import type { Fault } from '../fault.ts';

/** The time-out is that of the connection alone. */
export const resilienceTimeoutNotWhileWaiting: Fault = {
  id: 'resilience-timeout-not-while-waiting',
  description: text(
    'Once connected, no time-out holds until the answer begins',
    '连接之后、响应开始之前没有超时',
  ),
  source: 'kestra-io/client-sdk#274',
  caughtBy: ['TIMEOUT-WAITING'],
  apply: (behaviour) => ({
    ...behaviour,
    timeLimit: (phase, attempt) =>
      phase === 'waiting' ? undefined : behaviour.timeLimit(phase, attempt),
  }),
};
