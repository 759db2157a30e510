import { text } from '../../../text.ts';
import type { Fault } from '../fault.ts';
import { rewriteHistory } from './rewrite-history.ts';

/** Counted as programmers count. */
export const historyIdFrom0: Fault = {
  id: 'history-id-from-0',
  title: text('EventId begins at 0', 'EventId 从 0 开始'),
  caughtBy: ['HISTORY-ID-CONTIGUOUS'],
  apply: (behaviour) =>
    rewriteHistory(behaviour, (events) =>
      events.map((event) => ({
        ...event,
        EventId: Number(event.EventId) - 1,
        ScheduleEventId: Math.max(0, Number(event.ScheduleEventId) - 1),
      })),
    ),
};
