import { text } from '../text.ts';
import { isEnding } from './is-ending.ts';
import { nameEvent } from './name-event.ts';
import type { HistoryCheck } from './violation.ts';

/** Nothing follows the event that ends the execution [cli]. Of several, the last counts: that there are several is another defect. */
export const checkEndLast: HistoryCheck = (events) => {
  const end = events.findLastIndex(isEnding);
  const [ended, next] = [events[end], events[end + 1]];
  if (end < 0 || ended === undefined || next === undefined) return undefined;
  const before = nameEvent(ended);
  const { en, zh } = nameEvent(next);
  return {
    index: end + 1,
    observed: text(`${en} follows ${before.en}`, `${before.zh}之后还有${zh}`),
  };
};
