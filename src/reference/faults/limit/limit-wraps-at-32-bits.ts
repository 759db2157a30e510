import { text } from '../../../text.ts';
import type { Fault } from '../fault.ts';

/** The text is read into an integer of 32 bits that nobody checks for overflow. */
export const limitWrapsAt32Bits: Fault = {
  id: 'limit-wraps-at-32-bits',
  title: text('Limit is cut down to 32 bits', 'Limit 被截断为 32 位'),
  caughtBy: ['LIMIT-OVERFLOW'],
  apply: (behaviour) => ({
    ...behaviour,
    parseLimit: (text, range, call) =>
      behaviour.parseLimit(
        /^-?\d+$/.test(text) ? String(BigInt.asIntN(32, BigInt(text))) : text,
        range,
        call,
      ),
  }),
};
