import { text } from '../../../text.ts';
import type { Fault } from '../fault.ts';

/** A leading 0 makes a number octal, as in C. */
export const limitOctal: Fault = {
  id: 'limit-octal',
  title: text('A Limit with leading zeros is read as octal', '带前导零的 Limit 按八进制读取'),
  caughtBy: ['LIMIT-LENIENT'],
  apply: (behaviour) => ({
    ...behaviour,
    parseLimit: (text, range, call) =>
      behaviour.parseLimit(
        /^0[0-7]+$/.test(text) ? String(Number.parseInt(text, 8)) : text,
        range,
        call,
      ),
  }),
};
