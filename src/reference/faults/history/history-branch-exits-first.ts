import { text } from '../../../text.ts';
import type { Fault } from '../fault.ts';
import { rewriteHistory } from './rewrite-history.ts';

/** The two constants were mixed up. */
export const historyBranchExitsFirst: Fault = {
  id: 'history-branch-exits-first',
  title: text(
    'BranchEntered and BranchExited are mixed up',
    'BranchEntered 与 BranchExited 被弄反',
  ),
  caughtBy: ['HISTORY-BRANCHES-NESTED'],
  apply: (behaviour) =>
    rewriteHistory(behaviour, (events) =>
      events.map((event) => {
        if (event.Type === 'BranchEntered') return { ...event, Type: 'BranchExited' };
        return event.Type === 'BranchExited' ? { ...event, Type: 'BranchEntered' } : event;
      }),
    ),
};
