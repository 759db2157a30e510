import { SdkFailure } from '../../outcome.ts';
import { text } from '../../../text.ts';
import type { Fault } from '../fault.ts';

/** A breaker that opens at the first error and never closes. */
export const errorsEndpointGivenUp: Fault = {
  id: 'errors-endpoint-given-up',
  description: text(
    'After an error of its own the client refuses every further call to the endpoint',
    'SDK 自身出错之后，拒绝再调用该端点',
  ),
  source: 'client: errors of a call',
  caughtBy: ['BROKEN-RECOVERS'],
  alsoBy: ['TIMEOUT-KIND'],
  apply: (behaviour) => {
    const givenUp = new Set<string>();
    return {
      ...behaviour,
      begin: (call) => {
        if (givenUp.has(call.params.endpoint)) {
          throw new SdkFailure({ kind: 'other', message: 'the endpoint is not available' });
        }
        return behaviour.begin(call);
      },
      tellPage: (outcome, call) => {
        if (outcome.outcome === 'sdkError') givenUp.add(call.params.endpoint);
        return behaviour.tellPage(outcome, call);
      },
    };
  },
};
