import { text } from '../../../text.ts';
import type { Fault } from '../fault.ts';

/** The text is read into an integer of 64 bits that nobody checks for overflow. */
export const limitWrapsAt64Bits: Fault = {
  id: 'limit-wraps-at-64-bits',
  title: text('Limit is cut down to 64 bits', 'Limit 被截断为 64 位'),
  caughtBy: ['LIMIT-OVERFLOW'],
  apply: (behaviour) => ({
    ...behaviour,
    parseLimit: (text, range, call) =>
      behaviour.parseLimit(
        /^-?\d+$/.test(text) ? String(BigInt.asIntN(64, BigInt(text))) : text,
        range,
        call,
      ),
  }),
};
