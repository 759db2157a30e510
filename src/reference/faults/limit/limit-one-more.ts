import { text } from '../../../text.ts';
import type { Fault } from '../fault.ts';

/** One event more is read to see whether any follow, and is shown. */
export const limitOneMore: Fault = {
  id: 'limit-one-more',
  title: text('A page has one event more than Limit', '一页比 Limit 多一个事件'),
  caughtBy: ['LIMIT-RESPECTED'],
  apply: (behaviour) => ({
    ...behaviour,
    pageEnd: (from, limit, ...rest) => behaviour.pageEnd(from, limit + 1, ...rest),
  }),
};
