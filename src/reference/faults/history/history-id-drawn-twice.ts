import { text } from '../../../text.ts';
import type { Fault } from '../fault.ts';
import { rewriteHistory } from './rewrite-history.ts';

/** Two branches that run at once read the counter before either writes it. */
export const historyIdDrawnTwice: Fault = {
  id: 'history-id-drawn-twice',
  title: text(
    'Branches that run at once draw the same EventId',
    '同时运行的分支取得相同的 EventId',
  ),
  caughtBy: ['HISTORY-ID-UNIQUE'],
  alsoBy: ['HISTORY-ID-CONTIGUOUS', 'HISTORY-CAUSE'],
  apply: (behaviour) =>
    rewriteHistory(behaviour, (events) =>
      events.map((event, index) => {
        const before = events[index - 1];
        return before?.Type === 'BranchEntered' ? { ...event, EventId: before.EventId } : event;
      }),
    ),
};
