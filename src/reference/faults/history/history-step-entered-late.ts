import { text } from '../../../text.ts';
import type { Fault } from '../fault.ts';
import { swapKinds } from './swap-kinds.ts';
import { rewriteHistory } from './rewrite-history.ts';

/** The two events are written by two threads. */
export const historyStepEnteredLate: Fault = {
  id: 'history-step-entered-late',
  title: text(
    'Now and then StepStarted comes before StepEntered',
    'StepStarted 有时出现在 StepEntered 之前',
  ),
  caughtBy: ['HISTORY-STEPS-NESTED'],
  apply: (behaviour) =>
    rewriteHistory(behaviour, (events) => {
      const at = events.findIndex(
        (event, index) =>
          event.Type === 'StepEntered' &&
          events[index + 1]?.Type === 'StepStarted' &&
          events[index + 1]?.Time === event.Time,
      );
      return at < 0 ? events : swapKinds(events, at, at + 1);
    }),
};
