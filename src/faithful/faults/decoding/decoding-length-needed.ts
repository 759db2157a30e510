import { text } from '../../../text.ts';
import type { Fault } from '../fault.ts';

/** The length is taken from the header, and 0 where there is none. */
export const decodingLengthNeeded: Fault = {
  id: 'decoding-length-needed',
  description: text(
    'An answer without Content-Length is read as empty',
    '没有 Content-Length 的响应被当作空响应',
  ),
  source: 'yhirose/cpp-httplib#16',
  caughtBy: ['DECODING-CHUNKED', 'DECODING-CLOSE'],
  apply: (behaviour) => ({
    ...behaviour,
    join: (received, attempt) =>
      behaviour
        .join(received, attempt)
        .subarray(0, Number(behaviour.header(received, 'content-length', attempt) ?? 0)),
  }),
};
