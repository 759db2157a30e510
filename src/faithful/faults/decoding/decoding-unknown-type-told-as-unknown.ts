import { isDocumentedType } from './documented-types.ts';
import { text } from '../../../text.ts';
import type { Fault } from '../fault.ts';

/** An enumeration with a value for whatever is not in it. */
export const decodingUnknownTypeToldAsUnknown: Fault = {
  id: 'decoding-unknown-type-told-as-unknown',
  description: text(
    'The type of an event that is not known is told as Unknown',
    '未知的事件类型被告知为 Unknown',
  ),
  source: 'fingerprintjs/dotnet-sdk#179',
  caughtBy: ['DECODING-UNKNOWN-TYPE'],
  alsoBy: ['PAGE-NOT-A-REFUSAL'],
  apply: (behaviour) => ({
    ...behaviour,
    readText: (value, name, attempt) => {
      const read = behaviour.readText(value, name, attempt);
      return name === 'Type' && !isDocumentedType(read) ? 'Unknown' : read;
    },
  }),
};
