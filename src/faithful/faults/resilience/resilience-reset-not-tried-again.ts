import { text } from '../../../text.ts';
import type { Fault } from '../fault.ts';

/** Only answers are looked at. */
export const resilienceResetNotTriedAgain: Fault = {
  id: 'resilience-reset-not-tried-again',
  description: text('A connection that was reset is not tried again', '连接被重置后不重试'),
  source: 'box/box-node-sdk#512',
  caughtBy: ['RETRY-RECOVERS'],
  apply: (behaviour) => ({
    ...behaviour,
    mayRecover: (result, status, attempt) =>
      result.kind !== 'failure' && behaviour.mayRecover(result, status, attempt),
  }),
};
