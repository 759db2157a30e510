import { text } from '../../../text.ts';
import type { Fault } from '../fault.ts';

/** Headers in a map that refuses a name twice. */
export const decodingRepeatedHeaderRefused: Fault = {
  id: 'decoding-repeated-header-refused',
  description: text(
    'An answer with a header that is there twice cannot be read',
    '含有重复响应头的响应无法读取',
  ),
  source: 'SuaveIO/Suave.AspNetCore#8',
  caughtBy: ['DECODING-HEADERS'],
  apply: (behaviour) => ({
    ...behaviour,
    incomplete: (received, attempt) => {
      const names = received.headers.map(([name]) => name.toLowerCase());
      return new Set(names).size < names.length
        ? { kind: 'other', message: 'duplicate key' }
        : behaviour.incomplete(received, attempt);
    },
  }),
};
