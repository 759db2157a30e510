import type { Credentials } from '../../../protocol/wire.ts';
import { text } from '../../../text.ts';
import type { Fault } from '../fault.ts';

/** A client that is made once for each endpoint. */
export const signingFirstCredentialsKept: Fault = {
  id: 'signing-first-credentials-kept',
  description: text(
    'The first credentials of an endpoint are used for ever',
    '同一端点一直使用最初的凭证',
  ),
  source: 'aws/aws-sdk-js-v3#5731',
  caughtBy: ['SIGNING-CREDENTIALS'],
  apply: (behaviour) => {
    const first = new Map<string, Credentials>();
    return {
      ...behaviour,
      credentials: (attempt) => {
        const { endpoint } = attempt.call.params;
        const kept = first.get(endpoint) ?? behaviour.credentials(attempt);
        first.set(endpoint, kept);
        return kept;
      },
    };
  },
};
