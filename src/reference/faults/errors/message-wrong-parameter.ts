import { text } from '../../../text.ts';
import type { Fault } from '../fault.ts';

export const messageWrongParameter: Fault = {
  id: 'message-wrong-parameter',
  title: text(
    'MissingRequiredParams always names FlowName',
    'MissingRequiredParams 总是指名 FlowName',
  ),
  caughtBy: ['ERROR-MESSAGE-VALUE'],
  apply: (behaviour) => ({
    ...behaviour,
    messageOf: (refusal, call) =>
      behaviour.messageOf(
        refusal.code === 'MissingRequiredParams' ? { ...refusal, values: ['FlowName'] } : refusal,
        call,
      ),
  }),
};
