import { text } from '../text.ts';
import { isEnding } from './is-ending.ts';
import { nameEvent } from './name-event.ts';
import type { HistoryCheck } from './violation.ts';

/** At most one event ends the execution: its four ways to end exclude one another [concept]. */
export const checkEndOnce: HistoryCheck = (events) => {
  const first = events.findIndex(isEnding);
  const index = events.findIndex((event, at) => at > first && isEnding(event));
  const [ended, again] = [events[first], events[index]];
  if (first < 0 || ended === undefined || again === undefined) return undefined;
  const before = nameEvent(ended);
  const { en, zh } = nameEvent(again);
  return {
    index,
    observed: text(`${en}, although ${before.en} came before`, `${zh}，而此前已有${before.zh}`),
  };
};
