import { text } from '../../../text.ts';
import type { Fault } from '../fault.ts';

/** A reader that is done when the connection is. */
export const errorsLastChunkNotAwaited: Fault = {
  id: 'errors-last-chunk-not-awaited',
  description: text(
    'An answer in chunks may end without the last one',
    '分块响应缺少最后一块也被接受',
  ),
  source: 'http: incomplete messages',
  caughtBy: ['BROKEN-LENGTH'],
  apply: (behaviour) => ({
    ...behaviour,
    incomplete: (received, attempt) =>
      behaviour.header(received, 'transfer-encoding', attempt) === 'chunked'
        ? undefined
        : behaviour.incomplete(received, attempt),
  }),
};
