import type { Attempt } from '../../call.ts';
import { text } from '../../../text.ts';
import type { Fault } from '../fault.ts';

/** The text is searched before it is parsed. */
export const errorsCodeSearchedFor: Fault = {
  id: 'errors-code-searched-for',
  description: text(
    'An answer whose text holds "Code" is taken for an error',
    '文本中含有 "Code" 的响应被当作错误',
  ),
  source: 'page: response example',
  caughtBy: ['PAGE-NOT-A-REFUSAL'],
  apply: (behaviour) => {
    const suspected = new WeakSet<Attempt>();
    return {
      ...behaviour,
      decode: (bytes, mediaType, attempt) => {
        const json = behaviour.decode(bytes, mediaType, attempt);
        if (/\bCode\b/.test(json)) suspected.add(attempt);
        return json;
      },
      isRefusal: (status, body, attempt) =>
        suspected.has(attempt) || behaviour.isRefusal(status, body, attempt),
    };
  },
};
