import { text } from '../../../text.ts';
import type { Fault } from '../fault.ts';

export const actionIgnored: Fault = {
  id: 'action-ignored',
  title: text('Action is not looked at', '不检查 Action'),
  caughtBy: ['ERROR-ACTION'],
  alsoBy: ['ERROR-SEVERAL'],
  apply: (behaviour) => ({ ...behaviour, actionSupported: () => true }),
};
