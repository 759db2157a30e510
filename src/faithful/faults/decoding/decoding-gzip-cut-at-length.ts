import { text } from '../../../text.ts';
import type { Fault } from '../fault.ts';

/** The length of what was packed is taken for that of the text. */
export const decodingGzipCutAtLength: Fault = {
  id: 'decoding-gzip-cut-at-length',
  description: text(
    'An unpacked answer is cut off at Content-Length',
    '解压后的响应按 Content-Length 截断',
  ),
  source: 'guzzle/guzzle#3562',
  caughtBy: ['DECODING-GZIP'],
  apply: (behaviour) => ({
    ...behaviour,
    unpack: (bytes, coding, attempt) =>
      coding === undefined
        ? bytes
        : behaviour.unpack(bytes, coding, attempt).subarray(0, bytes.length),
  }),
};
