import { text } from '../../../text.ts';
import type { Fault } from '../fault.ts';

/** A page that is not full is taken for the last one. */
export const pagingStopsAtShortPage: Fault = {
  id: 'paging-stops-at-short-page',
  description: text('A page shorter than Limit ends the walk', '短于 Limit 的页结束遍历'),
  source: 'page-late: NextToken',
  caughtBy: ['WALK-SHORT-PAGES', 'WALK-EMPTY-PAGE'],
  apply: (behaviour) => ({
    ...behaviour,
    nextToken: (page, call) =>
      (page.Events?.length ?? 0) < (call.params.request.Limit ?? 60)
        ? undefined
        : behaviour.nextToken(page, call),
  }),
};
