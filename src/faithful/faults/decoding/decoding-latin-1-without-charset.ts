import { text } from '../../../text.ts';
import type { Fault } from '../fault.ts';

/** The default of HTTP/1.1 as it was until 2014. */
export const decodingLatin1WithoutCharset: Fault = {
  id: 'decoding-latin-1-without-charset',
  description: text(
    'An answer whose Content-Type names no charset is decoded as Latin-1',
    'Content-Type 未注明字符集时按 Latin-1 解码',
  ),
  source: 'googleapis/google-http-java-client#221',
  caughtBy: ['DECODING-MEDIA-TYPE'],
  apply: (behaviour) => ({
    ...behaviour,
    decode: (bytes, mediaType, attempt) =>
      mediaType !== undefined && !/charset=/i.test(mediaType)
        ? bytes.toString('latin1')
        : behaviour.decode(bytes, mediaType, attempt),
  }),
};
