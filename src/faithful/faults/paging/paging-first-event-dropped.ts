import { text } from '../../../text.ts';
import type { Fault } from '../fault.ts';

/** The first event of a page is taken for the last one of the page before. */
export const pagingFirstEventDropped: Fault = {
  id: 'paging-first-event-dropped',
  description: text(
    'The first event of each further page is dropped as if it had been shown before',
    '之后每页的第一个事件被当作重复而丢弃',
  ),
  source: 'page-late: NextToken, the first event that is not shown yet',
  caughtBy: ['WALK-COMPLETE'],
  alsoBy: ['WALK-SHORT-PAGES', 'WALK-EMPTY-PAGE', 'WALK-THROTTLED'],
  apply: (behaviour) => ({
    ...behaviour,
    addPage: (events, { Events = [], ...page }, call) =>
      behaviour.addPage(events, { ...page, Events: Events.slice(call.page > 1 ? 1 : 0) }, call),
  }),
};
