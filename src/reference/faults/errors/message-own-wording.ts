import { text } from '../../../text.ts';
import type { Fault } from '../fault.ts';

export const messageOwnWording: Fault = {
  id: 'message-own-wording',
  title: text('The message of FlowNotExists is worded differently', 'FlowNotExists 的信息措辞不同'),
  caughtBy: ['ERROR-MESSAGE-TEMPLATE'],
  apply: (behaviour) => ({
    ...behaviour,
    messageOf: (refusal, call) =>
      refusal.code === 'FlowNotExists'
        ? `The flow ${refusal.values[0] ?? ''} was not found.`
        : behaviour.messageOf(refusal, call),
  }),
};
