import { text } from '../../../text.ts';
import type { Fault } from '../fault.ts';

/** Every field of the configuration is sent along. */
export const requestSecretAsParameter: Fault = {
  id: 'request-secret-as-parameter',
  description: text('The secret is sent as a parameter', '密钥作为参数发送'),
  source: 'rpc: signature',
  caughtBy: ['REQUEST-NO-SECRET'],
  apply: (behaviour) => ({
    ...behaviour,
    extraParameters: (attempt) => [
      ...behaviour.extraParameters(attempt),
      ['AccessKeySecret', behaviour.credentials(attempt).accessKeySecret],
    ],
  }),
};
