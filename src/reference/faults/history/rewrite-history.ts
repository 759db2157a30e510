import type { HistoryEvent } from '../../../history/event.ts';
import type { Behaviour } from '../../behaviour.ts';
import type { ExecutionRecord } from '../../world.ts';

/** Shows another history of the same length. One that still grows is left as it is. */
export function rewriteHistory(
  behaviour: Behaviour,
  rewrite: (events: readonly HistoryEvent[]) => readonly HistoryEvent[],
): Behaviour {
  const rewritten = new WeakMap<ExecutionRecord, readonly HistoryEvent[]>();
  return {
    ...behaviour,
    pageEvents: (execution, from, to, call) => {
      if (execution.running) return behaviour.pageEvents(execution, from, to, call);
      const length = behaviour.visibleLength(execution, call);
      const events =
        rewritten.get(execution) ?? rewrite(behaviour.pageEvents(execution, 0, length, call));
      rewritten.set(execution, events);
      return events.slice(from, to);
    },
  };
}
