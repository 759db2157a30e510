import { text } from '../../../text.ts';
import type { Fault } from '../fault.ts';

/** A signing key that is kept and not looked up by the key id. */
export const signingSecretKept: Fault = {
  id: 'signing-secret-kept',
  description: text(
    'The first secret of an endpoint signs for every AccessKeyId',
    '同一端点最初的密钥为所有 AccessKeyId 签名',
  ),
  source: 'aws/aws-sdk-js#1052',
  caughtBy: ['SIGNING-CREDENTIALS'],
  apply: (behaviour) => {
    const first = new Map<string, string>();
    return {
      ...behaviour,
      credentials: (attempt) => {
        const { endpoint } = attempt.call.params;
        const own = behaviour.credentials(attempt);
        const accessKeySecret = first.get(endpoint) ?? own.accessKeySecret;
        first.set(endpoint, accessKeySecret);
        return { ...own, accessKeySecret };
      },
    };
  },
};
