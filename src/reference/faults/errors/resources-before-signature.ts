import { text } from '../../../text.ts';
import type { Fault } from '../fault.ts';
import { withBefore } from './with-before.ts';

export const resourcesBeforeSignature: Fault = {
  id: 'resources-before-signature',
  title: text(
    'Flow and execution are looked up before the signature is checked',
    '在校验签名之前就查找流程和执行',
  ),
  caughtBy: ['ERROR-AUTHENTICATION-FIRST'],
  alsoBy: [
    'SIGNATURE-RPC-TAMPERED-VALUE',
    'SIGNATURE-RPC-TAMPERED-NAMES',
    'SIGNATURE-ACS3-TAMPERED-VALUE',
    'SIGNATURE-ACS3-TAMPERED-NAMES',
    'ERROR-SEVERAL',
    'ERROR-MISSING-PARAMETER',
    'ISOLATION-PERMISSION',
  ],
  apply: (behaviour) => ({
    ...behaviour,
    order: withBefore(behaviour.order, ['flow', 'execution'], 'access-key'),
  }),
};
