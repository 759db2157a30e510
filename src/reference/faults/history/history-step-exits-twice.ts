import { text } from '../../../text.ts';
import type { Fault } from '../fault.ts';
import { rewriteHistory } from './rewrite-history.ts';

/** Leaving the last step is noted by the step and by the flow. */
export const historyStepExitsTwice: Fault = {
  id: 'history-step-exits-twice',
  title: text('The last step exits twice', '最后一个步骤退出两次'),
  caughtBy: ['HISTORY-STEPS-NESTED'],
  apply: (behaviour) =>
    rewriteHistory(behaviour, (events) =>
      events.map((event, index) => {
        const last = events[index + 2]?.Type === 'ExecutionSucceeded';
        return last && event.Type === 'StepSucceeded' ? { ...event, Type: 'StepExited' } : event;
      }),
    ),
};
