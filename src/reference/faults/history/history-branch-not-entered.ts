import { text } from '../../../text.ts';
import type { Fault } from '../fault.ts';
import { rewriteHistory } from './rewrite-history.ts';

/** Entering is noted for the first branch alone. */
export const historyBranchNotEntered: Fault = {
  id: 'history-branch-not-entered',
  title: text('The second branch exits without having been entered', '第二个分支没有进入就退出'),
  caughtBy: ['HISTORY-BRANCHES-NESTED'],
  apply: (behaviour) =>
    rewriteHistory(behaviour, (events) => {
      const first = events.findIndex(({ Type }) => Type === 'BranchEntered');
      const second = events.findIndex(({ Type }, at) => at > first && Type === 'BranchEntered');
      return events.map((event, index) =>
        index === second && first >= 0 ? { ...event, Type: 'StepStarted' } : event,
      );
    }),
};
