import type { components } from '../../../generated/api.ts';

// A record, so that a type which is added to the specification does not go unseen.
const DOCUMENTED: Readonly<Record<components['schemas']['EventType'], true>> = {
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

/** Whether an SDK that was generated from the document knows this type. */
export function isDocumentedType(type: string | undefined): boolean {
  return type !== undefined && Object.hasOwn(DOCUMENTED, type);
}
