import { text } from '../../../text.ts';
import type { Fault } from '../fault.ts';
import { rewriteHistory } from './rewrite-history.ts';

/** In a branch nobody notes the exit of the last step. */
export const historyStepNeverExits: Fault = {
  id: 'history-step-never-exits',
  title: text('The last step of a branch never exits', '分支的最后一个步骤没有退出'),
  caughtBy: ['HISTORY-STEPS-FINISHED'],
  apply: (behaviour) =>
    rewriteHistory(behaviour, (events) =>
      events.map((event, index) =>
        event.Type === 'StepExited' && events[index + 1]?.Type === 'BranchExited'
          ? { ...event, Type: 'StepSucceeded' }
          : event,
      ),
    ),
};
