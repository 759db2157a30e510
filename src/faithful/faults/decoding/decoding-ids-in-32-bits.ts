import { text } from '../../../text.ts';
import type { Fault } from '../fault.ts';

/** The usual integer of many languages. */
export const decodingIdsIn32Bits: Fault = {
  id: 'decoding-ids-in-32-bits',
  description: text('Ids are read into 32 bits', 'ID 按 32 位整数读取'),
  source: 'akheron/jansson#250',
  caughtBy: ['DECODING-INT64'],
  apply: (behaviour) => ({
    ...behaviour,
    readInteger: (value, name, attempt) => {
      const read = behaviour.readInteger(value, name, attempt);
      return read === undefined ? undefined : String(BigInt.asIntN(32, BigInt(read)));
    },
  }),
};
