import { text } from '../../../text.ts';
import type { Fault } from '../fault.ts';

/** Whether there is more is told by the length of a page. */
export const pagingGoesOnAfterFullPage: Fault = {
  id: 'paging-goes-on-after-full-page',
  description: text(
    'After a page as long as Limit there is always another one',
    '等于 Limit 的页之后总会再请求一页',
  ),
  source: 'artsy/eidolon#169',
  caughtBy: ['WALK-STOPS', 'WALK-COMPLETE'],
  apply: (behaviour) => ({
    ...behaviour,
    nextToken: (page, call) => {
      const full = page.Events?.length === (call.params.request.Limit ?? 60);
      return behaviour.nextToken(page, call) ?? (full ? '' : undefined);
    },
  }),
};
