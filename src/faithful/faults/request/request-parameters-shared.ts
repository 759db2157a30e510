import { setImmediate } from 'node:timers/promises';
import type { HistoryRequest } from '../../../generated/driver-protocol.ts';
import { text } from '../../../text.ts';
import type { Fault } from '../fault.ts';

/** A map of parameters that belongs to the client, not to the call. */
export const requestParametersShared: Fault = {
  id: 'request-parameters-shared',
  description: text(
    'Calls at once to one endpoint share their parameters',
    '同一端点上同时进行的调用共用参数',
  ),
  source: 'yawlfoundation/yawl#617',
  caughtBy: ['REQUEST-CONCURRENT'],
  alsoBy: ['DECODING-CONCURRENT'],
  apply: (behaviour) => {
    const latest = new Map<string, HistoryRequest>();
    return {
      ...behaviour,
      begin: async (call) => {
        await behaviour.begin(call);
        latest.set(call.params.endpoint, call.params.request);
        await setImmediate();
      },
      ownParameters: (request, attempt) =>
        behaviour.ownParameters(
          attempt.call.walks ? request : (latest.get(attempt.call.params.endpoint) ?? request),
          attempt,
        ),
    };
  },
};
