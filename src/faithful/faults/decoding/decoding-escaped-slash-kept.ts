import { replaceEscapes } from './replace-escapes.ts';
import { text } from '../../../text.ts';
import type { Fault } from '../fault.ts';

/** The one escape that nobody writes. */
export const decodingEscapedSlashKept: Fault = {
  id: 'decoding-escaped-slash-kept',
  description: text('An escaped slash keeps its backslash', '转义的斜杠保留了反斜杠'),
  source: 'json: strings',
  caughtBy: ['DECODING-ESCAPES'],
  apply: (behaviour) => ({
    ...behaviour,
    parseJson: (json, attempt) =>
      behaviour.parseJson(
        replaceEscapes(json, (escape) => (escape === '\\/' ? '\\\\/' : escape)),
        attempt,
      ),
  }),
};
