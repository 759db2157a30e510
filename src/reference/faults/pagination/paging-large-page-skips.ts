import { text } from '../../../text.ts';
import type { Fault } from '../fault.ts';

/** The position moves by Limit, whatever the store gave. */
export const pagingLargePageSkips: Fault = {
  id: 'paging-large-page-skips',
  title: text(
    'A page of more than 100 events is cut off and the next one goes on behind those left out',
    '超过 100 个事件的页被截断，下一页从被略去的事件之后继续',
  ),
  caughtBy: ['PAGING-COMPLETE'],
  alsoBy: [
    'LIMIT-FULL-PAGES',
    'HISTORY-ID-CONTIGUOUS',
    'HISTORY-CAUSE',
    'HISTORY-STEPS-NESTED',
    'HISTORY-STEPS-FINISHED',
    'PAGING-BOUNDARY',
    'PAGING-LIMIT-CHANGES',
    'PAGING-INTERLEAVED',
    'PAGING-INTERLEAVED-OTHER',
    'PAGING-GROWING',
  ],
  apply: (behaviour) => ({
    ...behaviour,
    pageEvents: (execution, from, to, call) =>
      behaviour.pageEvents(execution, from, Math.min(to, from + 100), call),
  }),
};
