import { text } from '../../../text.ts';
import type { Fault } from '../fault.ts';

/** Throttling comes with status 400, which is thought to be final. */
export const resilienceThrottlingNotTriedAgain: Fault = {
  id: 'resilience-throttling-not-tried-again',
  description: text('Throttling is not tried again', '被限流后不重试'),
  source: 'aws/aws-sdk-php#62',
  caughtBy: ['RETRY-RECOVERS'],
  apply: (behaviour) => ({
    ...behaviour,
    mayRecover: (result, status, attempt) =>
      status !== 400 && behaviour.mayRecover(result, status, attempt),
  }),
};
