import { SdkFailure } from '../../outcome.ts';
import { text } from '../../../text.ts';
import type { Fault } from '../fault.ts';

/** EventDetail has only been seen as an object. */
export const decodingDetailMustBeAnObject: Fault = {
  id: 'decoding-detail-must-be-an-object',
  description: text(
    'An EventDetail that is no JSON object is an error',
    'EventDetail 不是 JSON 对象时报错',
  ),
  source: 'cli: recorded session',
  caughtBy: ['DECODING-EVENT-DETAIL'],
  alsoBy: ['PAGE-NOT-A-REFUSAL'],
  apply: (behaviour) => ({
    ...behaviour,
    readText: (value, name, attempt) => {
      const read = behaviour.readText(value, name, attempt);
      if (name === 'EventDetail' && read?.trim().startsWith('{') === false) {
        throw new SdkFailure({ kind: 'decode', message: 'EventDetail is no object' });
      }
      return read;
    },
  }),
};
