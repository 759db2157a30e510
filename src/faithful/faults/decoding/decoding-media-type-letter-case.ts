import { SdkFailure } from '../../outcome.ts';
import { text } from '../../../text.ts';
import type { Fault } from '../fault.ts';

/** A type that is compared as text. */
export const decodingMediaTypeLetterCase: Fault = {
  id: 'decoding-media-type-letter-case',
  description: text(
    'Content-Type is compared in its usual letter case',
    'Content-Type 按固定大小写比较',
  ),
  source: 'aliyun/aliyun-openapi-java-sdk: FormatType.mapAcceptToFormat',
  caughtBy: ['DECODING-MEDIA-TYPE'],
  apply: (behaviour) => ({
    ...behaviour,
    decode: (bytes, mediaType, attempt) => {
      if (mediaType?.startsWith('application/json') === false) {
        throw new SdkFailure({ kind: 'decode', message: `a bad format type: ${mediaType}` });
      }
      return behaviour.decode(bytes, mediaType, attempt);
    },
  }),
};
