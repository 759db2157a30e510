import { text } from '../../../text.ts';
import type { Fault } from '../fault.ts';

/** Nothing found is thought to be nothing there. */
export const pagingEmptyHistoryIsError: Fault = {
  id: 'paging-empty-history-is-error',
  description: text('A walk without events is an error', '没有事件的遍历报错'),
  source: 'page-late: NextToken',
  caughtBy: ['WALK-EMPTY-HISTORY'],
  apply: (behaviour) => ({
    ...behaviour,
    tellWalk: (outcome, call) =>
      outcome.outcome === 'response' && outcome.events.length === 0
        ? { outcome: 'sdkError', kind: 'other', message: 'no events found' }
        : behaviour.tellWalk(outcome, call),
  }),
};
