import { text } from '../../../text.ts';
import type { Fault } from '../fault.ts';
import { rewriteHistory } from './rewrite-history.ts';

/** The wrong column is read. */
export const historyEndTimeIsStartTime: Fault = {
  id: 'history-end-time-is-start-time',
  title: text(
    'The event that ends an execution carries the time at which it started',
    '结束执行的事件带有开始时间',
  ),
  caughtBy: ['HISTORY-TIME-ORDER'],
  apply: (behaviour) =>
    rewriteHistory(behaviour, (events) =>
      events.map((event) =>
        event.Type === 'ExecutionSucceeded' || event.Type === 'ExecutionFailed'
          ? { ...event, Time: events[0]?.Time ?? event.Time }
          : event,
      ),
    ),
};
