import { text } from '../../../text.ts';
import type { Fault } from '../fault.ts';

/** An answer that is read line by line. */
export const decodingLineSeparatorsBreakLines: Fault = {
  id: 'decoding-line-separators-break-lines',
  description: text(
    'U+2028 and U+2029 are read as line breaks and lost',
    'U+2028 与 U+2029 被当作换行丢弃',
  ),
  source: 'langgenius/dify#39008',
  caughtBy: ['DECODING-UNICODE'],
  alsoBy: ['REFUSAL-MESSAGE', 'WALK-TOKEN'],
  apply: (behaviour) => ({
    ...behaviour,
    decode: (bytes, mediaType, attempt) =>
      behaviour
        .decode(bytes, mediaType, attempt)
        .split(/[\u2028\u2029]/)
        .join(''),
  }),
};
