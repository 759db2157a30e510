import { text } from '../../../text.ts';
import type { Fault } from '../fault.ts';

/** The store behind gives 100 rows at most. */
export const limitCappedAt100: Fault = {
  id: 'limit-capped-at-100',
  title: text(
    'A page has at most 100 events, though more follow',
    '即使后面还有事件，一页最多 100 个',
  ),
  caughtBy: ['LIMIT-FULL-PAGES'],
  apply: (behaviour) => ({
    ...behaviour,
    pageEnd: (from, limit, ...rest) => behaviour.pageEnd(from, Math.min(limit, 100), ...rest),
  }),
};
