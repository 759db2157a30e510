import { text } from '../../../text.ts';
import type { Fault } from '../fault.ts';

/** UTF-8 of three bytes at most. */
export const decodingAstralCharactersLost: Fault = {
  id: 'decoding-astral-characters-lost',
  description: text('Characters beyond the BMP arrive as question marks', 'BMP 之外的字符变成问号'),
  source: 'json: strings',
  caughtBy: ['DECODING-UNICODE'],
  alsoBy: ['REFUSAL-MESSAGE', 'WALK-TOKEN'],
  apply: (behaviour) => ({
    ...behaviour,
    decode: (bytes, mediaType, attempt) =>
      behaviour.decode(bytes, mediaType, attempt).replace(/[^\0-\uffff]/gu, '?'),
  }),
};
