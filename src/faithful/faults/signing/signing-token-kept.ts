import { text } from '../../../text.ts';
import type { Fault } from '../fault.ts';

/** A token that is set and never taken off. */
export const signingTokenKept: Fault = {
  id: 'signing-token-kept',
  description: text(
    'A SecurityToken stays when the credentials change',
    '凭证更换后仍发送原来的 SecurityToken',
  ),
  source: 'client: credentials of a call',
  caughtBy: ['SIGNING-CREDENTIALS'],
  apply: (behaviour) => {
    const latest = new Map<string, string>();
    return {
      ...behaviour,
      credentials: (attempt) => {
        const { endpoint } = attempt.call.params;
        const own = behaviour.credentials(attempt);
        const securityToken = own.securityToken ?? latest.get(endpoint);
        if (securityToken === undefined) return own;
        latest.set(endpoint, securityToken);
        return { ...own, securityToken };
      },
    };
  },
};
