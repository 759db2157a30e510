import { text } from '../../../text.ts';
import type { Fault } from '../fault.ts';
import { rewriteHistory } from './rewrite-history.ts';

/** Nobody stops the timer of an execution that is over. */
export const historyTimerFiresLate: Fault = {
  id: 'history-timer-fires-late',
  title: text(
    'ExecutionTimedOut follows the end of an execution',
    '执行结束之后又出现 ExecutionTimedOut',
  ),
  caughtBy: ['HISTORY-END-ONCE'],
  apply: (behaviour) =>
    rewriteHistory(behaviour, (events) =>
      events.map((event, index) => {
        if (events[index + 1]?.Type === 'ExecutionFailed' && index > 0) {
          return { ...event, Type: 'ExecutionFailed', StepName: '' };
        }
        return event.Type === 'ExecutionFailed' ? { ...event, Type: 'ExecutionTimedOut' } : event;
      }),
    ),
};
