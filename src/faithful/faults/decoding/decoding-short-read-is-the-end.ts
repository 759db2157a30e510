import { text } from '../../../text.ts';
import type { Fault } from '../fault.ts';

const BUFFER_BYTES = 512;

/** A read that gives less than it could is thought to be the last. */
export const decodingShortReadIsTheEnd: Fault = {
  id: 'decoding-short-read-is-the-end',
  description: text(
    'Behind a piece that does not fill the buffer nothing more is read',
    '未填满缓冲区的一段之后不再读取',
  ),
  source: 'yhirose/cpp-httplib#6',
  caughtBy: ['DECODING-PIECES'],
  alsoBy: ['DECODING-LARGE'],
  apply: (behaviour) => ({
    ...behaviour,
    join: (received, attempt) => {
      const { pieces } = received;
      const end = pieces.findIndex(({ length }) => length < BUFFER_BYTES);
      const chunked = behaviour.header(received, 'transfer-encoding', attempt) !== undefined;
      return chunked || end < 0
        ? behaviour.join(received, attempt)
        : Buffer.concat(pieces.slice(0, end + 1));
    },
  }),
};
