import { text } from '../../../text.ts';
import type { Fault } from '../fault.ts';

/** More digits than a long has. */
export const limitLongNumberCrashes: Fault = {
  id: 'limit-long-number-crashes',
  title: text('A Limit of more than 18 digits is answered with 500', '超过 18 位的 Limit 返回 500'),
  caughtBy: ['LIMIT-ANY-TEXT', 'LIMIT-OVERFLOW'],
  apply: (behaviour) => ({
    ...behaviour,
    parseLimit: (text, range, call) => {
      if (/^-?\d{19,}$/.test(text)) throw new RangeError('out of range');
      return behaviour.parseLimit(text, range, call);
    },
  }),
};
