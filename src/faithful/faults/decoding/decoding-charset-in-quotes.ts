import { SdkFailure } from '../../outcome.ts';
import { text } from '../../../text.ts';
import type { Fault } from '../fault.ts';

/** A charset is what stands behind the equals sign. */
export const decodingCharsetInQuotes: Fault = {
  id: 'decoding-charset-in-quotes',
  description: text('A charset in quotes is not known', '带引号的字符集无法识别'),
  source: 'jetty/jetty.project#1914',
  caughtBy: ['DECODING-MEDIA-TYPE'],
  apply: (behaviour) => ({
    ...behaviour,
    decode: (bytes, mediaType, attempt) => {
      if (mediaType !== undefined && /charset="/i.test(mediaType)) {
        throw new SdkFailure({ kind: 'decode', message: 'no such charset' });
      }
      return behaviour.decode(bytes, mediaType, attempt);
    },
  }),
};
