import { sha256Hex } from '../../../protocol/acs3-signature.ts';
import { text } from '../../../text.ts';
import type { Fault } from '../fault.ts';

/** A generator that nobody seeded. */
export const signingNonceFixedSeed: Fault = {
  id: 'signing-nonce-fixed-seed',
  description: text(
    'The nonce is drawn from a generator with a fixed seed',
    '随机数来自种子固定的生成器',
  ),
  source: 'aliyun/alibaba-cloud-sdk-go#605',
  caughtBy: ['SIGNING-NONCE-RESTART'],
  apply: (behaviour) => {
    let drawn = 'seed';
    return {
      ...behaviour,
      nonce: () => {
        drawn = sha256Hex(drawn);
        return drawn.slice(0, 32);
      },
    };
  },
};
