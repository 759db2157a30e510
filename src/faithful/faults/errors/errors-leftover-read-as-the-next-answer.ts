import { text } from '../../../text.ts';
import type { Fault } from '../fault.ts';

/** A buffer for each connection that is not emptied when parsing fails. */
export const errorsLeftoverReadAsTheNextAnswer: Fault = {
  id: 'errors-leftover-read-as-the-next-answer',
  description: text(
    'What is left of an answer that could not be read stands before the next one',
    '无法读取的响应残留在下一个响应之前',
  ),
  source: 'lysine-dev/okhttp#9726',
  caughtBy: ['BROKEN-RECOVERS'],
  alsoBy: ['RETRY-RECOVERS'],
  apply: (behaviour) => {
    const leftovers = new Map<string, Buffer>();
    return {
      ...behaviour,
      join: (received, attempt) => {
        const left = leftovers.get(attempt.origin.origin) ?? Buffer.alloc(0);
        const bytes = Buffer.concat([left, behaviour.join(received, attempt)]);
        leftovers.set(attempt.origin.origin, bytes);
        return bytes;
      },
      parseJson: (json, attempt) => {
        const parsed = behaviour.parseJson(json, attempt);
        leftovers.delete(attempt.origin.origin);
        return parsed;
      },
    };
  },
};
