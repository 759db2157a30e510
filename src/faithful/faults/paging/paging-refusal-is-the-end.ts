import { text } from '../../../text.ts';
import type { Fault } from '../fault.ts';

/** An error handler around the loop keeps what there is. */
export const pagingRefusalIsTheEnd: Fault = {
  id: 'paging-refusal-is-the-end',
  description: text(
    'A refusal on a later page ends the walk as if it was whole',
    '后续页的拒绝结束遍历，如同完整的历史',
  ),
  source: 'page: errors',
  caughtBy: ['WALK-REFUSED'],
  apply: (behaviour) => ({
    ...behaviour,
    errorEndsWalk: (result, call) => call.page > 1 && result.kind === 'refusal',
  }),
};
