import { text } from '../../../text.ts';
import type { Fault } from '../fault.ts';

/** The last row is kept back to see whether more follow. */
export const limitOneLess: Fault = {
  id: 'limit-one-less',
  title: text('A page has one event fewer than Limit', '一页比 Limit 少一个事件'),
  caughtBy: ['LIMIT-FULL-PAGES'],
  apply: (behaviour) => ({
    ...behaviour,
    pageEnd: (from, limit, ...rest) => behaviour.pageEnd(from, Math.max(1, limit - 1), ...rest),
  }),
};
