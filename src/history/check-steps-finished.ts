import { text } from '../text.ts';
import { nameEvent } from './name-event.ts';
import { stepOf } from './step-of.ts';
import type { HistoryCheck } from './violation.ts';

/** Where the execution succeeded every step that was entered has exited. Failed, stopped and timed-out ones may leave steps behind. */
export const checkStepsFinished: HistoryCheck = (events) => {
  if (!events.some(({ Type }) => Type === 'ExecutionSucceeded')) return undefined;
  const entered = new Map<string, number[]>();
  for (const [index, event] of events.entries()) {
    const step = stepOf(event);
    const places = entered.get(step) ?? [];
    if (event.Type === 'StepEntered') entered.set(step, [...places, index]);
    if (event.Type === 'StepExited') entered.set(step, places.slice(1));
  }
  const index = Math.min(...[...entered.values()].flatMap((places) => places.slice(0, 1)));
  const event = events[index];
  if (event === undefined) return undefined;
  const { en, zh } = nameEvent(event);
  return {
    index,
    observed: text(
      `${en} has no StepExited, although the execution succeeded`,
      `执行已成功，但${zh}没有对应的 StepExited`,
    ),
  };
};
