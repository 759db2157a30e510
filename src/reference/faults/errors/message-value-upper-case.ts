import { text } from '../../../text.ts';
import type { Fault } from '../fault.ts';

export const messageValueUpperCase: Fault = {
  id: 'message-value-upper-case',
  title: text('Messages show names in capitals', '信息中的名称变成大写'),
  caughtBy: ['ERROR-MESSAGE-VALUE'],
  apply: (behaviour) => ({
    ...behaviour,
    messageOf: (refusal, call) =>
      behaviour.messageOf(
        { ...refusal, values: refusal.values.map((value) => value.toUpperCase()) },
        call,
      ),
  }),
};
