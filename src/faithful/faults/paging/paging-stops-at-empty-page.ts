import { text } from '../../../text.ts';
import type { Fault } from '../fault.ts';

/** A page without events is taken for the last one. */
export const pagingStopsAtEmptyPage: Fault = {
  id: 'paging-stops-at-empty-page',
  description: text('An empty page ends the walk', '空页结束遍历'),
  source: 'googleapis/google-cloud-cpp#11936; databricks/databricks-sdk-java#818',
  caughtBy: ['WALK-EMPTY-PAGE'],
  apply: (behaviour) => ({
    ...behaviour,
    nextToken: (page, call) =>
      page.Events?.length === 0 ? undefined : behaviour.nextToken(page, call),
  }),
};
