import { text } from '../../../text.ts';
import type { Fault } from '../fault.ts';
import { swapKinds } from './swap-kinds.ts';
import { rewriteHistory } from './rewrite-history.ts';

/** The end is noted when the last step succeeds, its exit after that. */
export const historyEndTooEarly: Fault = {
  id: 'history-end-too-early',
  title: text(
    'The last step exits behind ExecutionSucceeded',
    '最后一个步骤在 ExecutionSucceeded 之后才退出',
  ),
  caughtBy: ['HISTORY-END-LAST'],
  apply: (behaviour) =>
    rewriteHistory(behaviour, (events) =>
      events.at(-1)?.Type === 'ExecutionSucceeded' && events.length > 2
        ? swapKinds(events, events.length - 2, events.length - 1)
        : events,
    ),
};
