import { text } from '../../../text.ts';
import type { Fault } from '../fault.ts';

/** Whether more follow is never asked. */
export const pagingEmptyPagesForEver: Fault = {
  id: 'paging-empty-pages-for-ever',
  title: text(
    'Behind the last event come empty pages without end, each with a new token',
    '最后一个事件之后是无尽的空页，每页都有新令牌',
  ),
  caughtBy: ['PAGING-ENDS'],
  alsoBy: ['PAGING-LAST-PAGE'],
  apply: (behaviour) => ({
    ...behaviour,
    pageEnd: (from, limit) => from + limit,
    pageEvents: (execution, from, to, call) => {
      const length = behaviour.visibleLength(execution, call);
      return behaviour.pageEvents(execution, Math.min(from, length), Math.min(to, length), call);
    },
    // The recorded histories are shorter, so that a reader who never stops is stopped here.
    nextPosition: (to) => (to < 10_000_000 ? to : undefined),
  }),
};
