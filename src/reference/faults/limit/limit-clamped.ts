import { text } from '../../../text.ts';
import type { Fault } from '../fault.ts';

/** Kind, but not what the document says. */
export const limitClamped: Fault = {
  id: 'limit-clamped',
  title: text('A Limit above 999 is read as 999', '大于 999 的 Limit 按 999 处理'),
  caughtBy: ['LIMIT-UPPER-BOUND', 'LIMIT-OVERFLOW'],
  alsoBy: ['ERROR-SEVERAL'],
  apply: (behaviour) => ({
    ...behaviour,
    parseLimit: (text, range, call) =>
      /^[1-9]\d{3,}$/.test(text) ? range.maximum : behaviour.parseLimit(text, range, call),
  }),
};
