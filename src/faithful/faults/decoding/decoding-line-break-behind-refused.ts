import { text } from '../../../text.ts';
import type { Fault } from '../fault.ts';

/** A parser that wants the text to end with the last brace. */
export const decodingLineBreakBehindRefused: Fault = {
  id: 'decoding-line-break-behind-refused',
  description: text('A line break behind the JSON is refused', 'JSON 之后的换行被拒绝'),
  source: 'openSUSE/libstorage-ng#817',
  caughtBy: ['DECODING-WHITESPACE'],
  apply: (behaviour) => ({
    ...behaviour,
    parseJson: (json, attempt) => {
      if (/[\r\n]$/.test(json)) throw new SyntaxError('more behind the end');
      return behaviour.parseJson(json, attempt);
    },
  }),
};
