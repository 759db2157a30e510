import { text } from '../../../text.ts';
import type { Fault } from '../fault.ts';

/** A table of fixed size. */
export const decoding16HeadersAtMost: Fault = {
  id: 'decoding-16-headers-at-most',
  description: text(
    'An answer with more than 16 headers is refused',
    '超过 16 个响应头的响应被拒绝',
  ),
  source: 'python/cpython#131724',
  caughtBy: ['DECODING-HEADERS'],
  apply: (behaviour) => ({
    ...behaviour,
    incomplete: (received, attempt) =>
      received.headers.length > 16
        ? { kind: 'other', message: 'too many headers' }
        : behaviour.incomplete(received, attempt),
  }),
};
