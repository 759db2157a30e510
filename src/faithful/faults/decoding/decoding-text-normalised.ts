import { text } from '../../../text.ts';
import type { Fault } from '../fault.ts';

/** Well meant: accents written in one way only. */
export const decodingTextNormalised: Fault = {
  id: 'decoding-text-normalised',
  description: text('Texts reach the caller in normal form C', '文本被转换为 NFC 后交给调用者'),
  source: 'json: strings',
  caughtBy: ['DECODING-UNICODE'],
  alsoBy: ['DECODING-ESCAPES', 'WALK-TOKEN'],
  apply: (behaviour) => ({
    ...behaviour,
    readText: (value, name, attempt) => behaviour.readText(value, name, attempt)?.normalize('NFC'),
  }),
};
