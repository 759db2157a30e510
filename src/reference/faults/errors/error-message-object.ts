import { text } from '../../../text.ts';
import type { Fault } from '../fault.ts';

export const errorMessageObject: Fault = {
  id: 'error-message-object',
  title: text(
    'Message is an object with a text for each language',
    'Message 是按语言分列文本的对象',
  ),
  caughtBy: ['ERROR-ENVELOPE'],
  apply: (behaviour) => ({
    ...behaviour,
    renderError: ({ requestId, code, message }) =>
      JSON.stringify({ RequestId: requestId, Code: code, Message: { en: message } }),
  }),
};
