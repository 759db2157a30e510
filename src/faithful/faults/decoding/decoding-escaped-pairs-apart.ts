import { text } from '../../../text.ts';
import type { Fault } from '../fault.ts';

/** Behind an even number of backslashes. */
const PAIR = /(?<!\\)((?:\\\\)*)\\ud[89ab][0-9a-f]{2}\\ud[c-f][0-9a-f]{2}/gi;

/** Each escape is made a character of its own. */
export const decodingEscapedPairsApart: Fault = {
  id: 'decoding-escaped-pairs-apart',
  description: text(
    'A pair of escapes arrives as two characters that are none',
    '一对转义变成两个无效字符',
  ),
  source: 'SWI-Prolog/swipl-devel#1135',
  caughtBy: ['DECODING-ESCAPES'],
  alsoBy: ['WALK-TOKEN'],
  apply: (behaviour) => ({
    ...behaviour,
    parseJson: (json, attempt) =>
      behaviour.parseJson(
        json.replace(PAIR, (_, before: string) => `${before}\\ufffd\\ufffd`),
        attempt,
      ),
  }),
};
