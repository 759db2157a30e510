import { text } from '../../../text.ts';
import type { Fault } from '../fault.ts';

/** The key of the RPC signature. */
export const signingAcs3KeyWithAmpersand: Fault = {
  id: 'signing-acs3-key-with-ampersand',
  description: text(
    'The V3 signature is calculated with & behind the secret',
    '计算 V3 签名时密钥后加了 &',
  ),
  source: 'v3: signature',
  caughtBy: ['SIGNING-ACS3-VERIFIES'],
  alsoBy: ['WALK-SIGNED', 'RETRY-FRESH'],
  apply: (behaviour) => ({
    ...behaviour,
    acs3Sign: (secret, ...rest) => behaviour.acs3Sign(`${secret}&`, ...rest),
  }),
};
