import { text } from '../text.ts';
import { nameEvent } from './name-event.ts';
import { readId } from './read-id.ts';
import type { HistoryCheck } from './violation.ts';

/** No EventId is less than the one before. Equal ones are left to `checkIdUnique`: one defect, one finding. */
export const checkIdIncreasing: HistoryCheck = (events) => {
  let last: bigint | undefined;
  for (const [index, event] of events.entries()) {
    const id = readId(event.EventId);
    if (id === undefined) continue;
    if (last !== undefined && id < last) {
      const { en, zh } = nameEvent(event);
      return {
        index,
        observed: text(
          `${en} follows EventId ${String(last)}`,
          `${zh}排在 EventId ${String(last)} 之后`,
        ),
      };
    }
    last = id;
  }
  return undefined;
};
