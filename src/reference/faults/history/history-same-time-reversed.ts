import { text } from '../../../text.ts';
import type { Fault } from '../fault.ts';
import { rewriteHistory } from './rewrite-history.ts';

/** Sorted by time alone, and the sort is not stable. */
export const historySameTimeReversed: Fault = {
  id: 'history-same-time-reversed',
  title: text('Events of one millisecond come in reverse order', '同一毫秒内的事件顺序颠倒'),
  caughtBy: ['HISTORY-ID-INCREASING'],
  alsoBy: [
    'HISTORY-ID-CONTIGUOUS',
    'HISTORY-CAUSE',
    'HISTORY-START',
    'HISTORY-END-LAST',
    'HISTORY-STEPS-NESTED',
    'HISTORY-STEPS-FINISHED',
    'HISTORY-BRANCHES-NESTED',
    'HISTORY-ITERATIONS-NESTED',
    'HISTORY-TASKS-ORDERED',
  ],
  apply: (behaviour) =>
    rewriteHistory(behaviour, (events) =>
      events.toSorted((a, b) =>
        a.Time === b.Time ? Number(b.EventId) - Number(a.EventId) : a.Time < b.Time ? -1 : 1,
      ),
    ),
};
