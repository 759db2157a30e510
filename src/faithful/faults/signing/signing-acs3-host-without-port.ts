import { withParameter } from '../../../protocol/parameter.ts';
import { text } from '../../../text.ts';
import type { Fault } from '../fault.ts';

/** The HTTP client adds the port to Host when the request is signed. */
export const signingAcs3HostWithoutPort: Fault = {
  id: 'signing-acs3-host-without-port',
  description: text(
    'The V3 signature is calculated with Host without its port',
    '计算 V3 签名时 Host 不含端口',
  ),
  source: 'aws/aws-sdk-js-v3#2773',
  caughtBy: ['SIGNING-ACS3-VERIFIES'],
  alsoBy: ['WALK-SIGNED', 'RETRY-FRESH'],
  apply: (behaviour) => ({
    ...behaviour,
    acs3CanonicalRequest: ({ headers, ...rest }, attempt) =>
      behaviour.acs3CanonicalRequest(
        { ...rest, headers: withParameter(headers, 'host', attempt.origin.hostname) },
        attempt,
      ),
  }),
};
