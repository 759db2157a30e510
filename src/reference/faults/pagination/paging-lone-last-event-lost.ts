import { text } from '../../../text.ts';
import type { Fault } from '../fault.ts';

/** Off by one where the pager asks whether more follow. */
export const pagingLoneLastEventLost: Fault = {
  id: 'paging-lone-last-event-lost',
  title: text('A last page of one event is never shown', '只有一个事件的最后一页从不显示'),
  caughtBy: ['PAGING-BOUNDARY'],
  alsoBy: [
    'PAGING-COMPLETE',
    'PAGING-LIMIT-CHANGES',
    'PAGING-INTERLEAVED',
    'PAGING-INTERLEAVED-OTHER',
    'PAGING-REPEATABLE',
    'PAGING-GROWING',
  ],
  apply: (behaviour) => ({
    ...behaviour,
    nextPosition: (to, length, execution, call, page) =>
      to + 1 === length ? undefined : behaviour.nextPosition(to, length, execution, call, page),
  }),
};
