import { text } from '../../../text.ts';
import type { Fault } from '../fault.ts';

export const actionByPrefix: Fault = {
  id: 'action-by-prefix',
  title: text(
    'An Action that only begins like the operation is accepted',
    'Action 只要开头与操作名相同就被接受',
  ),
  caughtBy: ['ERROR-ACTION'],
  apply: (behaviour) => ({
    ...behaviour,
    actionSupported: (action) => action.startsWith('GetExecutionHistory'),
  }),
};
