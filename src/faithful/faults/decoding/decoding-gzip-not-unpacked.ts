import { text } from '../../../text.ts';
import type { Fault } from '../fault.ts';

/** Accept-Encoding was copied from a browser. */
export const decodingGzipNotUnpacked: Fault = {
  id: 'decoding-gzip-not-unpacked',
  description: text('gzip is asked for and not unpacked', '请求了 gzip 却不解压'),
  source: 'bogdanfinn/tls-client#32',
  caughtBy: ['DECODING-GZIP'],
  apply: (behaviour) => ({
    ...behaviour,
    unpack: (bytes) => bytes,
  }),
};
