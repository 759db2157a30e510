import { text } from '../../../text.ts';
import type { Fault } from '../fault.ts';

/** The number of the row in the answer. */
export const historyIdPerPage: Fault = {
  id: 'history-id-per-page',
  title: text('EventId begins at 1 on every page', '每一页的 EventId 都从 1 开始'),
  caughtBy: ['HISTORY-ID-UNIQUE'],
  alsoBy: [
    'HISTORY-ID-INCREASING',
    'HISTORY-CAUSE',
    'PAGING-COMPLETE',
    'PAGING-LIMIT-CHANGES',
    'PAGING-BOUNDARY',
    'PAGING-INTERLEAVED',
    'PAGING-INTERLEAVED-OTHER',
    'PAGING-GROWING',
  ],
  apply: (behaviour) => ({
    ...behaviour,
    pageEvents: (...given) =>
      behaviour.pageEvents(...given).map((event, index) => ({ ...event, EventId: index + 1 })),
  }),
};
