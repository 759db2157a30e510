import type { EventType } from './event.ts';

// A record, so that a type which is added to the specification or leaves it does not go unseen.
const ALL: Readonly<Record<EventType, true>> = {
  StepEntered: true,
  StepStarted: true,
  StepSucceeded: true,
  StepFailed: true,
  StepExited: true,
  BranchEntered: true,
  BranchExited: true,
  IterationEntered: true,
  IterationExited: true,
  TaskScheduled: true,
  TaskStarted: true,
  TaskSubmitted: true,
  TaskSubmitFailed: true,
  TaskSucceeded: true,
  TaskFailed: true,
  TaskTimedOut: true,
  ExecutionStarted: true,
  ExecutionStopped: true,
  ExecutionSucceeded: true,
  ExecutionFailed: true,
  ExecutionTimedOut: true,
};

/** The 21 types of event. */
export const eventTypes: readonly EventType[] = Object.keys(ALL) as EventType[];
