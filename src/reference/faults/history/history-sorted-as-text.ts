import { text } from '../../../text.ts';
import type { Fault } from '../fault.ts';
import { rewriteHistory } from './rewrite-history.ts';

/** The key of the rows is a text: 1, 10, 100, 101 … */
export const historySortedAsText: Fault = {
  id: 'history-sorted-as-text',
  title: text('Events are sorted by EventId as text', '事件按 EventId 的文本排序'),
  caughtBy: ['HISTORY-ID-INCREASING'],
  alsoBy: [
    'HISTORY-ID-CONTIGUOUS',
    'HISTORY-CAUSE',
    'HISTORY-TIME-ORDER',
    'HISTORY-END-LAST',
    'HISTORY-STEPS-NESTED',
    'HISTORY-STEPS-FINISHED',
    'HISTORY-BRANCHES-NESTED',
    'HISTORY-ITERATIONS-NESTED',
    'HISTORY-TASKS-ORDERED',
  ],
  apply: (behaviour) =>
    rewriteHistory(behaviour, (events) =>
      events.toSorted((a, b) => (String(a.EventId) < String(b.EventId) ? -1 : 1)),
    ),
};
