import { text } from '../../../text.ts';
import type { Fault } from '../fault.ts';

/** The token names the last event shown, and the next page begins with it instead of behind it. */
export const pagingLastEventAgain: Fault = {
  id: 'paging-last-event-again',
  title: text(
    'Each page begins with the last event of the page before',
    '每一页以上一页的最后一个事件开头',
  ),
  caughtBy: ['PAGING-COMPLETE'],
  alsoBy: [
    'HISTORY-ID-UNIQUE',
    'PAGING-BOUNDARY',
    'PAGING-LIMIT-CHANGES',
    'PAGING-INTERLEAVED',
    'PAGING-INTERLEAVED-OTHER',
    'PAGING-GROWING',
  ],
  apply: (behaviour) => ({
    ...behaviour,
    nextPosition: (to, length, execution, call, page) => {
      const next = behaviour.nextPosition(to, length, execution, call, page);
      return next !== undefined && page.limit > 1 ? next - 1 : next;
    },
  }),
};
