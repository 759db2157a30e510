import { text } from '../../../text.ts';
import type { Fault } from '../fault.ts';
import { withBefore } from './with-before.ts';

export const ownershipBeforeSignature: Fault = {
  id: 'ownership-before-signature',
  title: text('Whose a flow is is checked before the signature', '在校验签名之前就检查流程归属'),
  caughtBy: ['ERROR-AUTHENTICATION-FIRST'],
  alsoBy: ['ERROR-SEVERAL'],
  apply: (behaviour) => ({
    ...behaviour,
    order: withBefore(behaviour.order, ['ownership'], 'access-key'),
  }),
};
