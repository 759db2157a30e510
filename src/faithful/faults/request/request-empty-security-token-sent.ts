import { text } from '../../../text.ts';
import type { Fault } from '../fault.ts';

/** Credentials of every kind have the field. */
export const requestEmptySecurityTokenSent: Fault = {
  id: 'request-empty-security-token-sent',
  description: text(
    'Without a SecurityToken an empty one is sent',
    '没有 SecurityToken 时发送空值',
  ),
  source: 'rpc: common parameters, SecurityToken',
  caughtBy: ['REQUEST-NOTHING-ADDED'],
  apply: (behaviour) => ({
    ...behaviour,
    credentials: (attempt) => ({ securityToken: '', ...behaviour.credentials(attempt) }),
  }),
};
