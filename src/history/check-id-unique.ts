import { text } from '../text.ts';
import { nameEvent } from './name-event.ts';
import { readId } from './read-id.ts';
import type { HistoryCheck } from './violation.ts';

/** No two events have the same EventId. */
export const checkIdUnique: HistoryCheck = (events) => {
  const places = new Map<bigint, number>();
  for (const [index, event] of events.entries()) {
    const id = readId(event.EventId);
    if (id === undefined) continue;
    const before = places.get(id);
    if (before !== undefined) {
      const { en, zh } = nameEvent(event);
      return {
        index,
        observed: text(
          `${en}, no. ${index + 1} of the history, has the EventId of no. ${before + 1}`,
          `历史中第 ${index + 1} 个的${zh}与第 ${before + 1} 个的 EventId 相同`,
        ),
      };
    }
    places.set(id, index);
  }
  return undefined;
};
