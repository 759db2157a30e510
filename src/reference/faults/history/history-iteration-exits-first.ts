import { text } from '../../../text.ts';
import type { Fault } from '../fault.ts';
import { rewriteHistory } from './rewrite-history.ts';

/** The two constants were mixed up. */
export const historyIterationExitsFirst: Fault = {
  id: 'history-iteration-exits-first',
  title: text(
    'IterationEntered and IterationExited are mixed up',
    'IterationEntered 与 IterationExited 被弄反',
  ),
  caughtBy: ['HISTORY-ITERATIONS-NESTED'],
  apply: (behaviour) =>
    rewriteHistory(behaviour, (events) =>
      events.map((event) => {
        if (event.Type === 'IterationEntered') return { ...event, Type: 'IterationExited' };
        return event.Type === 'IterationExited' ? { ...event, Type: 'IterationEntered' } : event;
      }),
    ),
};
