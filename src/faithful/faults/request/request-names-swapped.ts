import { text } from '../../../text.ts';
import type { Fault } from '../fault.ts';

/** Two arguments of one type in the wrong order. */
export const requestNamesSwapped: Fault = {
  id: 'request-names-swapped',
  description: text('FlowName and ExecutionName are swapped', 'FlowName 与 ExecutionName 互换'),
  source: 'page: request parameters',
  caughtBy: ['REQUEST-FLOW-NAME', 'REQUEST-EXECUTION-NAME'],
  alsoBy: ['REQUEST-NAME-ANY-TEXT', 'REQUEST-CONCURRENT', 'WALK-NAMES'],
  apply: (behaviour) => ({
    ...behaviour,
    ownParameters: (request, attempt) =>
      behaviour.ownParameters(
        { ...request, FlowName: request.ExecutionName, ExecutionName: request.FlowName },
        attempt,
      ),
  }),
};
