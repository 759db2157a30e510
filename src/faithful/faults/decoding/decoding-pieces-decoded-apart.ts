import { text } from '../../../text.ts';
import type { Fault } from '../fault.ts';

/** Each piece is added to a string as it comes. */
export const decodingPiecesDecodedApart: Fault = {
  id: 'decoding-pieces-decoded-apart',
  description: text(
    'Characters that are split between pieces are lost',
    '被断开在两段之间的字符丢失',
  ),
  source: 'tomas/needle#374',
  caughtBy: ['DECODING-PIECES', 'DECODING-CHUNKED'],
  apply: (behaviour) => ({
    ...behaviour,
    join: (received, attempt) =>
      behaviour.header(received, 'content-encoding', attempt) === undefined
        ? Buffer.from(received.pieces.map((piece) => piece.toString('utf8')).join(''))
        : behaviour.join(received, attempt),
  }),
};
