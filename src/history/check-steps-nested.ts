import type { JsonObject } from '../protocol/exact-json.ts';
import { text } from '../text.ts';
import { nameEvent } from './name-event.ts';
import { createOpenCounter } from './open-counter.ts';
import { stepOf } from './step-of.ts';
import type { HistoryCheck } from './violation.ts';

/** What happens to a step while it is entered. */
const WITHIN: readonly unknown[] = ['StepStarted', 'StepSucceeded', 'StepFailed'];

/**
 * StepStarted, StepSucceeded, StepFailed and StepExited come while their step is entered.
 *
 * Steps are told apart by name alone. One name may be open several times over: branches and
 * iterations run at once, and a loop enters its steps again. Nothing is asked of the order between
 * different names, nor of how often an entered step starts or fails, since a retry may do that.
 */
export const checkStepsNested: HistoryCheck = (events) => {
  const steps = createOpenCounter();
  const fits = (event: JsonObject): boolean => {
    const step = stepOf(event);
    if (event.Type === 'StepEntered') steps.open(step);
    if (event.Type === 'StepExited') return steps.close(step);
    return !WITHIN.includes(event.Type) || steps.isOpen(step);
  };
  const index = events.findIndex((event) => !fits(event));
  const event = events[index];
  if (event === undefined) return undefined;
  const { en, zh } = nameEvent(event);
  return {
    index,
    observed: text(
      `${en}, although no such step is entered at that point`,
      `${zh}，而此时并没有已进入的该步骤`,
    ),
  };
};
