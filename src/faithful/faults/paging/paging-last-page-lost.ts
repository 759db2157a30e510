import { text } from '../../../text.ts';
import type { Fault } from '../fault.ts';

/** The loop ends before the page in hand was added. */
export const pagingLastPageLost: Fault = {
  id: 'paging-last-page-lost',
  description: text(
    'A page without a token ends the walk before its events are added',
    '没有令牌的页在其事件加入之前就结束遍历',
  ),
  source: 'meraki/dashboard-api-python#326',
  caughtBy: ['WALK-COMPLETE', 'WALK-EMPTY-PAGE', 'WALK-SHORT-PAGES', 'WALK-THROTTLED'],
  apply: (behaviour) => ({
    ...behaviour,
    addPage: (events, page, call) =>
      behaviour.nextToken(page, call) === undefined
        ? events
        : behaviour.addPage(events, page, call),
  }),
};
