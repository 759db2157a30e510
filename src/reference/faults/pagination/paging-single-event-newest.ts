import { text } from '../../../text.ts';
import type { Fault } from '../fault.ts';

/** A shortcut for 'the latest event' was put into the same function. */
export const pagingSingleEventNewest: Fault = {
  id: 'paging-single-event-newest',
  title: text(
    'With Limit 1 the first page shows the newest event',
    'Limit 为 1 时第一页显示最新的事件',
  ),
  caughtBy: ['PAGING-FIRST-PAGE'],
  alsoBy: [
    'PAGING-COMPLETE',
    'PAGING-BOUNDARY',
    'PAGING-LIMIT-CHANGES',
    'PAGING-INTERLEAVED',
    'PAGING-INTERLEAVED-OTHER',
    'PAGING-REPEATABLE',
    'ISOLATION-CONCURRENT',
    'PAGING-GROWING',
  ],
  apply: (behaviour) => ({
    ...behaviour,
    pageEvents: (execution, from, to, call) => {
      if (from > 0 || to !== 1) return behaviour.pageEvents(execution, from, to, call);
      const length = behaviour.visibleLength(execution, call);
      return behaviour.pageEvents(execution, length - 1, length, call);
    },
  }),
};
