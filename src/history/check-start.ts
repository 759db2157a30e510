import { text } from '../text.ts';
import { nameEvent } from './name-event.ts';
import type { HistoryCheck } from './violation.ts';

/** ExecutionStarted is the first event, and no other [cli]. */
export const checkStart: HistoryCheck = (events) => {
  const index = events.findIndex(({ Type }, at) => (Type === 'ExecutionStarted') !== (at === 0));
  const event = events[index];
  if (event === undefined) return undefined;
  const { en, zh } = nameEvent(event);
  return {
    index,
    observed:
      index === 0
        ? text(`the history begins with ${en}`, `历史以${zh}开始`)
        : text(`${en} comes again as no. ${index + 1}`, `${zh}在第 ${index + 1} 个再次出现`),
  };
};
