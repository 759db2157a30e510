import { text } from '../../../text.ts';
import type { Fault } from '../fault.ts';

/** Bytes are taken for characters. */
export const decodingLatin1: Fault = {
  id: 'decoding-latin-1',
  description: text('An answer is decoded as Latin-1', '响应按 Latin-1 解码'),
  source: 'json: strings',
  caughtBy: ['DECODING-UNICODE'],
  alsoBy: ['REFUSAL-MESSAGE', 'WALK-TOKEN'],
  apply: (behaviour) => ({
    ...behaviour,
    decode: (bytes) => bytes.toString('latin1'),
  }),
};
