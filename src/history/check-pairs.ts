import { text } from '../text.ts';
import { nameEvent } from './name-event.ts';
import { createOpenCounter } from './open-counter.ts';
import { stepOf } from './step-of.ts';
import type { HistoryCheck } from './violation.ts';

/**
 * Every event of the type `exit` has one of the type `enter` of its own before it.
 *
 * No source says which StepName a branch or an iteration goes by, so an exit is held against the
 * entries of its own name only where this history enters that name somewhere; it always has to find
 * something open at all.
 */
export function checkPairs(enter: string, exit: string): HistoryCheck {
  return (events) => {
    const named = new Set(events.filter(({ Type }) => Type === enter).map(stepOf));
    const byName = createOpenCounter();
    let open = 0;
    for (const [index, event] of events.entries()) {
      const step = stepOf(event);
      if (event.Type === enter) {
        byName.open(step);
        open += 1;
      }
      if (event.Type !== exit) continue;
      if (open === 0 || (named.has(step) && !byName.isOpen(step))) {
        const { en, zh } = nameEvent(event);
        return {
          index,
          observed: text(
            `${en}, although every ${enter} before it has its ${exit} already`,
            `${zh}，而此前的每个 ${enter} 都已有各自的 ${exit}`,
          ),
        };
      }
      byName.close(step);
      open -= 1;
    }
    return undefined;
  };
}
