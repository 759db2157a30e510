import type { Fields } from '../../behaviour.ts';
import { text } from '../../../text.ts';
import type { Fault } from '../fault.ts';

/** What every operation answers is not in the model of this one. */
export const decodingRequestIdLost: Fault = {
  id: 'decoding-request-id-lost',
  description: text(
    'The RequestId of a page never reaches the caller',
    '一页的 RequestId 从不到达调用者',
  ),
  source: 'page: response example, RequestId',
  caughtBy: ['DECODING-FIELDS'],
  apply: (behaviour) => ({
    ...behaviour,
    readPage: (body, fields, event, attempt) => {
      const text: Fields['text'] = (name) => (name === 'RequestId' ? undefined : fields.text(name));
      return behaviour.readPage(body, { ...fields, text }, event, attempt);
    },
  }),
};
