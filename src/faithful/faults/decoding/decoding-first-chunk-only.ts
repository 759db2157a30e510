import { text } from '../../../text.ts';
import type { Fault } from '../fault.ts';

/** One read is thought to give everything. */
export const decodingFirstChunkOnly: Fault = {
  id: 'decoding-first-chunk-only',
  description: text('Of an answer in chunks, only the first one is read', '分块响应只读取第一块'),
  source: 'yaroncon/c-sharp-http-client#3',
  caughtBy: ['DECODING-CHUNKED'],
  apply: (behaviour) => ({
    ...behaviour,
    join: (received, attempt) => {
      const chunked = behaviour.header(received, 'transfer-encoding', attempt) !== undefined;
      const [first] = received.pieces;
      return chunked && first !== undefined ? first : behaviour.join(received, attempt);
    },
  }),
};
