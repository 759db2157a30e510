import type { Chain } from './draft.ts';
import type { EventType } from './event.ts';

/** What happens between StepEntered and StepExited. The key is the number of events with both. */
const COURSES = new Map<number, readonly (readonly EventType[])[]>([
  [2, [[]]],
  [3, [['StepSucceeded']]],
  [4, [['StepStarted', 'StepSucceeded']]],
  [6, [['TaskScheduled', 'TaskStarted', 'TaskSucceeded', 'StepSucceeded']]],
  [
    7,
    (['TaskSucceeded', 'TaskFailed', 'TaskTimedOut', 'TaskSubmitFailed'] as const).map((end) => [
      'StepStarted',
      'TaskScheduled',
      'TaskStarted',
      end,
      end === 'TaskSucceeded' ? 'StepSucceeded' : 'StepFailed',
    ]),
  ],
  [
    8,
    (['TaskSucceeded', 'TaskFailed', 'TaskTimedOut'] as const).map((end) => [
      'StepStarted',
      'TaskScheduled',
      'TaskStarted',
      'TaskSubmitted',
      end,
      end === 'TaskSucceeded' ? 'StepSucceeded' : 'StepFailed',
    ]),
  ],
]);

/** Lengths that a step without branches can have. */
export const simpleStepLengths: readonly number[] = [...COURSES.keys()];

/**
 * Appends one step without branches: nothing done, a pass step, or a task that succeeds, fails, times
 * out, is submitted or fails to be. A failure is caught: the step exits and the flow goes on.
 * `pick` is at least 0 and below 1 and chooses among the courses of that length.
 */
export function addSimpleStep(chain: Chain, length: number, name: string, pick: number): void {
  const courses = COURSES.get(length);
  if (courses === undefined) throw new RangeError(`no step has ${length} events`);
  chain.add('StepEntered', name);
  for (const type of courses[Math.floor(pick * courses.length)] ?? []) chain.add(type, name);
  chain.add('StepExited', name);
}

/** The course of a step whose failure ends the execution, by length; a short one stops in the middle. */
const FAILING: readonly (readonly EventType[])[] = [
  [],
  ['StepEntered'],
  ['StepEntered', 'StepFailed'],
  ['StepEntered', 'StepStarted', 'StepFailed'],
  ['StepEntered', 'StepStarted', 'StepFailed', 'StepExited'],
  ['StepEntered', 'TaskScheduled', 'TaskStarted', 'TaskFailed', 'StepFailed'],
  ['StepEntered', 'StepStarted', 'TaskScheduled', 'TaskStarted', 'TaskTimedOut', 'StepFailed'],
  [
    'StepEntered',
    'StepStarted',
    'TaskScheduled',
    'TaskStarted',
    'TaskFailed',
    'StepFailed',
    'StepExited',
  ],
];

/** Lengths that the step which ends a failed execution can have; 0 fails before any step. */
export const failingStepLengths: readonly number[] = [...FAILING.keys()];

/** Appends the step that an execution fails with. */
export function addFailingStep(chain: Chain, length: number, name: string): void {
  for (const type of FAILING[length] ?? []) chain.add(type, name);
}
