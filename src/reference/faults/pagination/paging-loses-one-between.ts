import { text } from '../../../text.ts';
import type { Fault } from '../fault.ts';

/** The extra event that was read to see whether more follow is thrown away. */
export const pagingLosesOneBetween: Fault = {
  id: 'paging-loses-one-between',
  title: text('The first event behind a full page is left out', '满页之后的第一个事件丢失'),
  caughtBy: ['PAGING-COMPLETE', 'PAGING-BOUNDARY'],
  alsoBy: [
    'HISTORY-ID-CONTIGUOUS',
    'HISTORY-CAUSE',
    'HISTORY-STEPS-FINISHED',
    'PAGING-LIMIT-CHANGES',
    'PAGING-INTERLEAVED',
    'PAGING-INTERLEAVED-OTHER',
    'PAGING-GROWING',
    'PAGING-REPEATABLE',
  ],
  apply: (behaviour) => ({
    ...behaviour,
    nextPosition: (to, length, execution, call, page) => {
      const next = behaviour.nextPosition(to, length, execution, call, page);
      return next === undefined || next + 1 >= length ? undefined : next + 1;
    },
  }),
};
