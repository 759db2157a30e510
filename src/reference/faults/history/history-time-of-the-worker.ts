import { text } from '../../../text.ts';
import type { Fault } from '../fault.ts';
import { rewriteHistory } from './rewrite-history.ts';

/** The clock of the machine that runs a task is behind. */
export const historyTimeOfTheWorker: Fault = {
  id: 'history-time-of-the-worker',
  title: text(
    'Task events carry the time of a clock that is 2 seconds behind',
    '任务事件的时间来自慢 2 秒的时钟',
  ),
  caughtBy: ['HISTORY-TIME-ORDER'],
  apply: (behaviour) =>
    rewriteHistory(behaviour, (events) =>
      events.map((event) =>
        event.Type.startsWith('Task')
          ? { ...event, Time: new Date(Date.parse(event.Time) - 2000).toISOString() }
          : event,
      ),
    ),
};
