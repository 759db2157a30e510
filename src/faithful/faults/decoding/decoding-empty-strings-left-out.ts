import { text } from '../../../text.ts';
import type { Fault } from '../fault.ts';

/** An empty string counts as nothing. */
export const decodingEmptyStringsLeftOut: Fault = {
  id: 'decoding-empty-strings-left-out',
  description: text('A field that is an empty string is left out', '值为空字符串的字段被省略'),
  source: 'SeyZ/jsonapi-serializer#61',
  caughtBy: ['DECODING-EMPTY-STRINGS'],
  apply: (behaviour) => ({
    ...behaviour,
    readText: (value, name, attempt) => {
      const read = behaviour.readText(value, name, attempt);
      return read === '' ? undefined : read;
    },
  }),
};
