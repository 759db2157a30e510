import { text } from '../../../text.ts';
import type { Fault } from '../fault.ts';

/** What HTTP clients do with a user and a password. */
export const requestSecretAsBasicAuth: Fault = {
  id: 'request-secret-as-basic-auth',
  description: text('The secret is sent as Basic authorization', '密钥以 Basic 认证方式发送'),
  source: 'rpc: signature',
  caughtBy: ['REQUEST-NO-SECRET'],
  apply: (behaviour) => ({
    ...behaviour,
    extraHeaders: (attempt) => {
      const { accessKeyId, accessKeySecret } = behaviour.credentials(attempt);
      const basic = Buffer.from(`${accessKeyId}:${accessKeySecret}`).toString('base64');
      const rpc = attempt.call.params.signature === 'rpc';
      return [
        ...behaviour.extraHeaders(attempt),
        ...(rpc ? [['authorization', `Basic ${basic}`] as const] : []),
      ];
    },
  }),
};
