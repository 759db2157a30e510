import { text } from '../../../text.ts';
import type { Fault } from '../fault.ts';
import { rewriteHistory } from './rewrite-history.ts';

/** A stop that comes too late is written down all the same. */
export const historyStoppedAndSucceeded: Fault = {
  id: 'history-stopped-and-succeeded',
  title: text('An execution is stopped, and then succeeds', '执行被停止之后又成功'),
  caughtBy: ['HISTORY-END-ONCE'],
  alsoBy: ['HISTORY-STEPS-FINISHED'],
  apply: (behaviour) =>
    rewriteHistory(behaviour, (events) =>
      events.map((event, index) =>
        events[index + 1]?.Type === 'ExecutionSucceeded' && index > 0
          ? { ...event, Type: 'ExecutionStopped', StepName: '' }
          : event,
      ),
    ),
};
