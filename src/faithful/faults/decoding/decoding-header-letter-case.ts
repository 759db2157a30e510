import { SdkFailure } from '../../outcome.ts';
import { text } from '../../../text.ts';
import type { Fault } from '../fault.ts';

/** Headers in a map, asked for by one spelling. */
export const decodingHeaderLetterCase: Fault = {
  id: 'decoding-header-letter-case',
  description: text(
    'Header names are looked up in their usual letter case',
    '响应头名称按固定大小写查找',
  ),
  source: 'rstudio/rsconnect#321',
  caughtBy: ['DECODING-HEADERS'],
  apply: (behaviour) => ({
    ...behaviour,
    header: ({ headers }, name) => headers.find(([given]) => given === usualSpelling(name))?.[1],
    decode: (bytes, mediaType, attempt) => {
      if (mediaType === undefined) {
        throw new SdkFailure({ kind: 'decode', message: 'an answer without Content-Type' });
      }
      return behaviour.decode(bytes, mediaType, attempt);
    },
  }),
};

function usualSpelling(name: string): string {
  return name.replace(/\b[a-z]/g, (letter) => letter.toUpperCase());
}
