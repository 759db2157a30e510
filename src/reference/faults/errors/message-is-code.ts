import { text } from '../../../text.ts';
import type { Fault } from '../fault.ts';

export const messageIsCode: Fault = {
  id: 'message-is-code',
  title: text('The message only repeats the code', '信息只是重复错误码'),
  caughtBy: ['ERROR-MESSAGE-TEMPLATE'],
  alsoBy: ['ERROR-MESSAGE-VALUE'],
  apply: (behaviour) => ({ ...behaviour, messageOf: ({ code }) => code }),
};
