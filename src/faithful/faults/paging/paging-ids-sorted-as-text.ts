import { text } from '../../../text.ts';
import type { Fault } from '../fault.ts';

/** Pages are put together by sorting, and ids are texts. */
export const pagingIdsSortedAsText: Fault = {
  id: 'paging-ids-sorted-as-text',
  description: text(
    'Events are sorted by their ids as text, so that 10 comes before 2',
    '事件按 ID 的文本排序，10 排在 2 之前',
  ),
  source: 'page: response parameters, EventId',
  caughtBy: ['WALK-COMPLETE'],
  alsoBy: ['WALK-SHORT-PAGES', 'WALK-EMPTY-PAGE', 'WALK-THROTTLED'],
  apply: (behaviour) => ({
    ...behaviour,
    addPage: (events, page, call) =>
      behaviour
        .addPage(events, page, call)
        .toSorted(({ EventId: a = '' }, { EventId: b = '' }) => (a < b ? -1 : a > b ? 1 : 0)),
  }),
};
