import { text } from '../../../text.ts';
import type { Fault } from '../fault.ts';

/** What other signatures have behind the key id. */
export const signingAcs3CredentialWithAScope: Fault = {
  id: 'signing-acs3-credential-with-a-scope',
  description: text(
    'Credential has a scope behind the AccessKeyId',
    'Credential 在 AccessKeyId 之后带有范围',
  ),
  source: 'v3: common headers, Authorization',
  caughtBy: ['SIGNING-ACS3-FIELDS'],
  apply: (behaviour) => ({
    ...behaviour,
    authorization: (parts, attempt) =>
      behaviour.authorization(
        { ...parts, credential: `${parts.credential}/cn-hangzhou/fnf/aliyun_v4_request` },
        attempt,
      ),
  }),
};
