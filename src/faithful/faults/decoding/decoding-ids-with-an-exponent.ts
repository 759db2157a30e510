import { text } from '../../../text.ts';
import type { Fault } from '../fault.ts';

/** Numbers that are written the shortest way. */
export const decodingIdsWithAnExponent: Fault = {
  id: 'decoding-ids-with-an-exponent',
  description: text('Long ids are told with an exponent', '较长的 ID 以指数形式告知'),
  source: 'TencentBlueKing/bk-cmdb#1454',
  caughtBy: ['DECODING-INT64'],
  apply: (behaviour) => ({
    ...behaviour,
    readInteger: (value, name, attempt) => {
      const read = behaviour.readInteger(value, name, attempt);
      return read === undefined || read.length < 17 ? read : Number(read).toExponential();
    },
  }),
};
