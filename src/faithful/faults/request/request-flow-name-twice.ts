import { text } from '../../../text.ts';
import type { Fault } from '../fault.ts';

/** Set by the constructor and by the call. */
export const requestFlowNameTwice: Fault = {
  id: 'request-flow-name-twice',
  description: text('FlowName stands in the request twice', 'FlowName 在请求中出现两次'),
  source: 'page: request parameters, FlowName',
  caughtBy: ['REQUEST-FLOW-NAME'],
  alsoBy: ['REQUEST-NAME-ANY-TEXT', 'WALK-NAMES'],
  apply: (behaviour) => ({
    ...behaviour,
    extraParameters: (attempt) => [
      ...behaviour.extraParameters(attempt),
      ['FlowName', attempt.call.params.request.FlowName],
    ],
  }),
};
