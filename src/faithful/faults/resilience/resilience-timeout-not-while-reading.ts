import { text } from '../../../text.ts';
import type { Fault } from '../fault.ts';

/** The time-out is taken off when the answer begins. */
export const resilienceTimeoutNotWhileReading: Fault = {
  id: 'resilience-timeout-not-while-reading',
  description: text(
    'Once the head of the answer is there, no time-out holds',
    '收到响应头之后不再有超时',
  ),
  source: 'openai/openai-node#1825',
  caughtBy: ['TIMEOUT-READING'],
  apply: (behaviour) => ({
    ...behaviour,
    timeLimit: (phase, attempt) =>
      phase === 'reading' ? undefined : behaviour.timeLimit(phase, attempt),
  }),
};
