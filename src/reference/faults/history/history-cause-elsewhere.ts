import { text } from '../../../text.ts';
import type { Fault } from '../fault.ts';
import { rewriteHistory } from './rewrite-history.ts';

/** Tasks are numbered by the queue that hands them out. */
export const historyCauseElsewhere: Fault = {
  id: 'history-cause-elsewhere',
  title: text(
    'ScheduleEventId of task events names a row of the queue',
    '任务事件的 ScheduleEventId 指向队列中的编号',
  ),
  caughtBy: ['HISTORY-CAUSE'],
  apply: (behaviour) =>
    rewriteHistory(behaviour, (events) =>
      events.map((event) =>
        event.Type === 'TaskStarted'
          ? { ...event, ScheduleEventId: 700_000 + Number(event.EventId) }
          : event,
      ),
    ),
};
