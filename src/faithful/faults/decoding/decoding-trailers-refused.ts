import { text } from '../../../text.ts';
import type { Fault } from '../fault.ts';

/** A trailer has never been seen. */
export const decodingTrailersRefused: Fault = {
  id: 'decoding-trailers-refused',
  description: text(
    'An answer with a trailer is taken for one that broke off',
    '带有尾部字段的响应被当作中断',
  ),
  source: 'http-kit/http-kit#523',
  caughtBy: ['DECODING-CHUNKED'],
  apply: (behaviour) => ({
    ...behaviour,
    incomplete: (received, attempt) =>
      received.trailers.length > 0
        ? { kind: 'network', message: 'something behind the last chunk' }
        : behaviour.incomplete(received, attempt),
  }),
};
