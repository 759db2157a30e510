import { setImmediate } from 'node:timers/promises';
import type { HistoryRequest } from '../../../generated/driver-protocol.ts';
import { text } from '../../../text.ts';
import type { Fault } from '../fault.ts';

/** Options that are set on the client and taken off when a call is done. */
export const requestOptionsShared: Fault = {
  id: 'request-options-shared',
  description: text(
    'Calls at once to one endpoint share NextToken and Limit',
    '同一端点上同时进行的调用共用 NextToken 和 Limit',
  ),
  source: 'CurrencyCloud/currencycloud-java#48',
  caughtBy: ['REQUEST-CONCURRENT'],
  apply: (behaviour) => {
    const latest = new Map<string, HistoryRequest>();
    return {
      ...behaviour,
      begin: async (call) => {
        await behaviour.begin(call);
        latest.set(call.params.endpoint, call.params.request);
        await setImmediate();
      },
      ownParameters: (request, attempt) => {
        const { FlowName, ExecutionName } = request;
        const shared = latest.get(attempt.call.params.endpoint);
        return behaviour.ownParameters(
          attempt.call.walks ? request : { ...shared, FlowName, ExecutionName },
          attempt,
        );
      },
    };
  },
};
