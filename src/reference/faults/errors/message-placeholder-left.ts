import { text } from '../../../text.ts';
import type { Fault } from '../fault.ts';

export const messagePlaceholderLeft: Fault = {
  id: 'message-placeholder-left',
  title: text('The placeholder %s is left in messages', '信息中残留占位符 %s'),
  caughtBy: ['ERROR-MESSAGE-VALUE'],
  apply: (behaviour) => ({
    ...behaviour,
    messageOf: (refusal, call) =>
      behaviour.messageOf({ ...refusal, values: refusal.values.map(() => '%s') }, call),
  }),
};
