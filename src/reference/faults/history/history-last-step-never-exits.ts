import { text } from '../../../text.ts';
import type { Fault } from '../fault.ts';
import { rewriteHistory } from './rewrite-history.ts';

/** The flow ends with its last step, which has no time to exit. */
export const historyLastStepNeverExits: Fault = {
  id: 'history-last-step-never-exits',
  title: text('The last step of an execution never exits', '执行的最后一个步骤没有退出'),
  caughtBy: ['HISTORY-STEPS-FINISHED'],
  apply: (behaviour) =>
    rewriteHistory(behaviour, (events) =>
      events.map((event, index) =>
        event.Type === 'StepExited' && events[index + 1]?.Type === 'ExecutionSucceeded'
          ? { ...event, Type: 'StepSucceeded' }
          : event,
      ),
    ),
};
