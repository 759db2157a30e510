import { text } from '../../../text.ts';
import type { Fault } from '../fault.ts';
import { rewriteHistory } from './rewrite-history.ts';

/** Entering is noted for the first iteration alone. */
export const historyIterationNotEntered: Fault = {
  id: 'history-iteration-not-entered',
  title: text('The second iteration exits without having been entered', '第二个迭代没有进入就退出'),
  caughtBy: ['HISTORY-ITERATIONS-NESTED'],
  apply: (behaviour) =>
    rewriteHistory(behaviour, (events) => {
      const first = events.findIndex(({ Type }) => Type === 'IterationEntered');
      const second = events.findIndex(({ Type }, at) => at > first && Type === 'IterationEntered');
      return events.map((event, index) =>
        index === second && first >= 0 ? { ...event, Type: 'StepStarted' } : event,
      );
    }),
};
