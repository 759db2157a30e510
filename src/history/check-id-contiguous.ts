import { text } from '../text.ts';
import { nameEvent } from './name-event.ts';
import { readId } from './read-id.ts';
import type { HistoryCheck } from './violation.ts';

/** EventId begins at 1 and leaves no number out [cli]. Going back and standing still are judged by the other two checks. */
export const checkIdContiguous: HistoryCheck = (events) => {
  let last = 0n;
  for (const [index, event] of events.entries()) {
    const id = readId(event.EventId);
    if (id === undefined) continue;
    const startsWrong = index === 0 && id !== 1n;
    if (startsWrong || id > last + 1n) {
      const { en, zh } = nameEvent(event);
      return {
        index,
        observed:
          index === 0
            ? text(`${en} is the first`, `${zh}是第一个`)
            : text(
                `${en} follows EventId ${String(last)}`,
                `${zh}紧跟在 EventId ${String(last)} 之后`,
              ),
      };
    }
    last = id;
  }
  return undefined;
};
