import { text } from '../../../text.ts';
import type { Fault } from '../fault.ts';

/** A body is thought to be there only where a header says so. */
export const decodingCloseReadAsEmpty: Fault = {
  id: 'decoding-close-read-as-empty',
  description: text(
    'An answer that ends with the connection is read as empty',
    '以关闭连接结束的响应被当作空响应',
  ),
  source: 'vibe-d/vibe.d#604',
  caughtBy: ['DECODING-CLOSE'],
  apply: (behaviour) => ({
    ...behaviour,
    join: (received, attempt) => {
      const told = ['content-length', 'transfer-encoding'].some(
        (name) => behaviour.header(received, name, attempt) !== undefined,
      );
      return told ? behaviour.join(received, attempt) : Buffer.alloc(0);
    },
  }),
};
