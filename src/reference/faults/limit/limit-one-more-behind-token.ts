import { text } from '../../../text.ts';
import type { Fault } from '../fault.ts';

/** The first page is read in another place than the others. */
export const limitOneMoreBehindToken: Fault = {
  id: 'limit-one-more-behind-token',
  title: text(
    'Pages behind the first have one event more than Limit',
    '第一页之后的页比 Limit 多一个事件',
  ),
  caughtBy: ['LIMIT-RESPECTED'],
  apply: (behaviour) => ({
    ...behaviour,
    pageEnd: (from, limit, ...rest) =>
      behaviour.pageEnd(from, from > 0 ? limit + 1 : limit, ...rest),
  }),
};
