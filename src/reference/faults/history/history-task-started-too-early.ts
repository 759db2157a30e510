import { text } from '../../../text.ts';
import type { Fault } from '../fault.ts';
import { rewriteHistory } from './rewrite-history.ts';

/** The worker is faster than the note of the scheduler. */
export const historyTaskStartedTooEarly: Fault = {
  id: 'history-task-started-too-early',
  title: text('TaskStarted comes before TaskScheduled', 'TaskStarted 出现在 TaskScheduled 之前'),
  caughtBy: ['HISTORY-TASKS-ORDERED'],
  apply: (behaviour) =>
    rewriteHistory(behaviour, (events) =>
      events.map((event) => {
        if (event.Type === 'TaskScheduled') return { ...event, Type: 'TaskStarted' };
        return event.Type === 'TaskStarted' ? { ...event, Type: 'TaskScheduled' } : event;
      }),
    ),
};
