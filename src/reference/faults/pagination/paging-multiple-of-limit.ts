import { text } from '../../../text.ts';
import type { Fault } from '../fault.ts';

/** The last page is computed from a remainder, and the remainder 0 was not thought of. */
export const pagingMultipleOfLimit: Fault = {
  id: 'paging-multiple-of-limit',
  title: text(
    'The last event is lost where the length is a multiple of Limit',
    '长度为 Limit 的倍数时丢失最后一个事件',
  ),
  caughtBy: ['PAGING-BOUNDARY'],
  alsoBy: [
    'PAGING-COMPLETE',
    'PAGING-LIMIT-CHANGES',
    'PAGING-INTERLEAVED',
    'PAGING-INTERLEAVED-OTHER',
  ],
  apply: (behaviour) => ({
    ...behaviour,
    pageEvents: (execution, from, to, call) => {
      const length = behaviour.visibleLength(execution, call);
      const size = to - from;
      const lost = from > 0 && to === length && size > 1 && length % size === 0;
      return behaviour.pageEvents(execution, from, lost ? to - 1 : to, call);
    },
  }),
};
