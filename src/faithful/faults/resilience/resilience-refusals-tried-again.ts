import { text } from '../../../text.ts';
import type { Fault } from '../fault.ts';

/** Every answer that is an error is tried again. */
export const resilienceRefusalsTriedAgain: Fault = {
  id: 'resilience-refusals-tried-again',
  description: text('An answer 4xx is tried again', '4xx 响应会被重试'),
  source: 'openfga/go-sdk#319; googleapis/retry-request#12',
  caughtBy: ['RETRY-NOT-4XX'],
  apply: (behaviour) => ({
    ...behaviour,
    mayRecover: (result, status, attempt) =>
      result.kind === 'refusal' || behaviour.mayRecover(result, status, attempt),
  }),
};
