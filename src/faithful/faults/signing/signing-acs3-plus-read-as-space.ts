import { text } from '../../../text.ts';
import type { Fault } from '../fault.ts';

/** The query is taken apart as a form before it is signed. */
export const signingAcs3PlusReadAsSpace: Fault = {
  id: 'signing-acs3-plus-read-as-space',
  description: text(
    'The V3 signature is calculated with + read as a space',
    '计算 V3 签名时 + 被读作空格',
  ),
  source: 'envoyproxy/envoy#40523',
  caughtBy: ['SIGNING-ACS3-VERIFIES'],
  alsoBy: ['WALK-SIGNED'],
  apply: (behaviour) => ({
    ...behaviour,
    acs3CanonicalRequest: ({ parameters, ...rest }, attempt) =>
      behaviour.acs3CanonicalRequest(
        {
          ...rest,
          parameters: parameters.map(([name, value]) => [name, value.replaceAll('+', ' ')]),
        },
        attempt,
      ),
  }),
};
