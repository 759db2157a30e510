import type { Json } from '../../../protocol/exact-json.ts';
import { text } from '../../../text.ts';
import type { Fault } from '../fault.ts';

/** What JSON.parse gives. */
export const decodingIdsThroughADouble: Fault = {
  id: 'decoding-ids-through-a-double',
  description: text('64-bit integers are read as doubles', '64 位整数按双精度浮点数读取'),
  source: 'aliyun/tea-typescript: JSON.parse',
  caughtBy: ['DECODING-INT64'],
  apply: (behaviour) => ({
    ...behaviour,
    parseJson: (json) => JSON.parse(json) as Json,
    readInteger: (value, name, attempt) =>
      typeof value === 'number' ? String(value) : behaviour.readInteger(value, name, attempt),
  }),
};
