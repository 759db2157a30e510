import { text } from '../../../text.ts';
import type { Fault } from '../fault.ts';

/** Every error of the connection is wrapped in the same words. */
export const resilienceTimeoutToldAsNetwork: Fault = {
  id: 'resilience-timeout-told-as-network',
  description: text(
    'A time-out is told like any other error of the network',
    '超时与其他网络错误的告知方式相同',
  ),
  source: 'google-gemini/deprecated-generative-ai-js#338',
  caughtBy: ['TIMEOUT-KIND'],
  apply: (behaviour) => ({
    ...behaviour,
    tellPage: (outcome, call) =>
      behaviour.tellPage(
        outcome.outcome === 'sdkError' && outcome.kind === 'timeout'
          ? { ...outcome, kind: 'network', message: 'the request failed' }
          : outcome,
        call,
      ),
  }),
};
