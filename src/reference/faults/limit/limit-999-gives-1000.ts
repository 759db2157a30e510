import { text } from '../../../text.ts';
import type { Fault } from '../fault.ts';

/** The range was changed, and the widest page was not. */
export const limit999Gives1000: Fault = {
  id: 'limit-999-gives-1000',
  title: text('Limit 999 gives a page of 1000 events', 'Limit 为 999 时一页有 1000 个事件'),
  source: '[page] revisions before 2024-03-21 said [1,1000]',
  caughtBy: ['LIMIT-RESPECTED'],
  apply: (behaviour) => ({
    ...behaviour,
    pageEnd: (from, limit, ...rest) =>
      behaviour.pageEnd(from, limit === 999 ? 1000 : limit, ...rest),
  }),
};
