import { text } from '../../../text.ts';
import type { Fault } from '../fault.ts';

/** -1 means "no limit" to some databases. */
export const limitNegativeIsEverything: Fault = {
  id: 'limit-negative-is-everything',
  title: text(
    'A negative Limit is accepted and gives everything',
    '负的 Limit 被接受并返回全部事件',
  ),
  caughtBy: ['LIMIT-LOWER-BOUND'],
  alsoBy: ['LIMIT-OVERFLOW'],
  apply: (behaviour) => ({
    ...behaviour,
    parseLimit: (text, range, call) =>
      /^-[1-9]\d*$/.test(text) ? 1_000_000 : behaviour.parseLimit(text, range, call),
  }),
};
