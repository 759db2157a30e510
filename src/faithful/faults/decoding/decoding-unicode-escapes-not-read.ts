import { replaceEscapes } from './replace-escapes.ts';
import { text } from '../../../text.ts';
import type { Fault } from '../fault.ts';

/** A hand-written parser that knows the short escapes alone. */
export const decodingUnicodeEscapesNotRead: Fault = {
  id: 'decoding-unicode-escapes-not-read',
  description: text(
    'An escape of four digits loses its backslash and stays as it is',
    '四位十六进制转义仅去掉反斜杠',
  ),
  source: 'aliyun/aliyun-openapi-java-sdk: JsonReader',
  caughtBy: ['DECODING-ESCAPES'],
  alsoBy: ['REFUSAL-MESSAGE', 'WALK-TOKEN'],
  apply: (behaviour) => ({
    ...behaviour,
    parseJson: (json, attempt) =>
      behaviour.parseJson(
        replaceEscapes(json, (escape) => (escape === '\\u' ? 'u' : escape)),
        attempt,
      ),
  }),
};
