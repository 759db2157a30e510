import { setImmediate } from 'node:timers/promises';
import type { Credentials } from '../../../protocol/wire.ts';
import { text } from '../../../text.ts';
import type { Fault } from '../fault.ts';

/** Credentials in a static field. */
export const signingCredentialsShared: Fault = {
  id: 'signing-credentials-shared',
  description: text(
    'Calls at once to one endpoint share their credentials',
    '同一端点上同时进行的调用共用凭证',
  ),
  source: 'taxjar/taxjar-java#14',
  caughtBy: ['SIGNING-CREDENTIALS'],
  apply: (behaviour) => {
    const latest = new Map<string, Credentials>();
    return {
      ...behaviour,
      begin: async (call) => {
        await behaviour.begin(call);
        latest.set(call.params.endpoint, call.params.credentials);
        await setImmediate();
      },
      credentials: (attempt) =>
        latest.get(attempt.call.params.endpoint) ?? behaviour.credentials(attempt),
    };
  },
};
