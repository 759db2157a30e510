import { SdkFailure } from '../../outcome.ts';
import { isDocumentedType } from './documented-types.ts';
import { text } from '../../../text.ts';
import type { Fault } from '../fault.ts';

/** A type that is an enumeration, closed when the SDK was generated. */
export const decodingUnknownTypeRefused: Fault = {
  id: 'decoding-unknown-type-refused',
  description: text(
    'An event of a type that is not known cannot be read',
    '类型未知的事件无法读取',
  ),
  source: 'workos/workos-kotlin#97',
  caughtBy: ['DECODING-UNKNOWN-TYPE'],
  alsoBy: ['PAGE-NOT-A-REFUSAL'],
  apply: (behaviour) => ({
    ...behaviour,
    readText: (value, name, attempt) => {
      const read = behaviour.readText(value, name, attempt);
      if (name === 'Type' && !isDocumentedType(read)) {
        throw new SdkFailure({ kind: 'decode', message: `no such event type: ${read ?? ''}` });
      }
      return read;
    },
  }),
};
