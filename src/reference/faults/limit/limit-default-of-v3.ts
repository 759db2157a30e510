import { text } from '../../../text.ts';
import type { Fault } from '../fault.ts';

/** Each gateway has defaults of its own. */
export const limitDefaultOfV3: Fault = {
  id: 'limit-default-of-v3',
  title: text(
    'With the V3 signature the default of Limit is 10',
    '使用 V3 签名时 Limit 的默认值为 10',
  ),
  caughtBy: ['LIMIT-DEFAULT'],
  apply: (behaviour) => ({
    ...behaviour,
    understand: (given, call) => {
      const asked = behaviour.understand(given, call);
      return asked.dialect === 'acs3' ? { ...asked, limit: asked.limit ?? '10' } : asked;
    },
  }),
};
