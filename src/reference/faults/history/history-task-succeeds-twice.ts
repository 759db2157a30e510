import { text } from '../../../text.ts';
import type { Fault } from '../fault.ts';
import { rewriteHistory } from './rewrite-history.ts';

/** A callback is delivered at least once. */
export const historyTaskSucceedsTwice: Fault = {
  id: 'history-task-succeeds-twice',
  title: text('A task succeeds twice', '一个任务成功两次'),
  caughtBy: ['HISTORY-TASKS-ORDERED'],
  apply: (behaviour) =>
    rewriteHistory(behaviour, (events) =>
      events.map((event, index) =>
        event.Type === 'StepSucceeded' && events[index - 1]?.Type === 'TaskSucceeded'
          ? { ...event, Type: 'TaskSucceeded' }
          : event,
      ),
    ),
};
