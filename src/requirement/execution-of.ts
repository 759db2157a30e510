import type { Intent } from '../protocol/intent.ts';
import { valueOf } from '../protocol/parameter.ts';
import type { ExecutionRef, KnownExecution, World } from './world.ts';

/**
 * The measured execution that a request names.
 *
 * @throws RangeError when it is none of those that were measured, as when a case is run again with other fixtures.
 */
export function executionOf({ parameters }: Intent, { executions }: World): KnownExecution {
  const known = executions.find((execution) => names(parameters, execution));
  if (known !== undefined) return known;
  const flowName = valueOf(parameters, 'FlowName') ?? '';
  const executionName = valueOf(parameters, 'ExecutionName') ?? '';
  throw new RangeError(`no history was measured for ${flowName}/${executionName}`);
}

/** Whether a request names an execution that still grows, whose history nobody can have measured. */
export function isRunning({ parameters }: Intent, { running }: World): boolean {
  return running.some((execution) => names(parameters, execution));
}

function names(
  parameters: Intent['parameters'],
  { flowName, executionName }: ExecutionRef,
): boolean {
  return (
    valueOf(parameters, 'FlowName') === flowName &&
    valueOf(parameters, 'ExecutionName') === executionName
  );
}
