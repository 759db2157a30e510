import { setTimeout as sleep } from 'node:timers/promises';
import type { CallOutcome } from '../../../generated/driver-protocol.ts';
import { text } from '../../../text.ts';
import type { Fault } from '../fault.ts';

/** Between the answer and its caller, something else happens. */
const MEANWHILE_MS = 2;

/** The answer is kept in the client, and each call takes what it finds there. */
export const decodingLastAnswerShared: Fault = {
  id: 'decoding-last-answer-shared',
  description: text(
    'Calls to one endpoint share the answer that came last',
    '同一端点的调用共用最后到达的响应',
  ),
  source: 'stianeikeland/node-etcd#85',
  caughtBy: ['DECODING-CONCURRENT'],
  apply: (behaviour) => {
    const last = new Map<string, CallOutcome>();
    return {
      ...behaviour,
      tellPage: async (outcome, call) => {
        const { endpoint } = call.params;
        last.set(endpoint, await behaviour.tellPage(outcome, call));
        await sleep(MEANWHILE_MS);
        return last.get(endpoint) ?? outcome;
      },
    };
  },
};
