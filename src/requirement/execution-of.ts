import type { Intent } from '../protocol/intent.ts';
import { valueOf } from '../protocol/parameter.ts';
import type { KnownExecution, World } from './world.ts';

/**
 * The measured execution that a request names.
 *
 * @throws RangeError when it is none of those that were measured, as when a case is run again with other fixtures.
 */
export function executionOf({ parameters }: Intent, { executions }: World): KnownExecution {
  const flowName = valueOf(parameters, 'FlowName');
  const executionName = valueOf(parameters, 'ExecutionName');
  const known = executions.find(
    (execution) => execution.flowName === flowName && execution.executionName === executionName,
  );
  if (known !== undefined) return known;
  throw new RangeError(`no history was measured for ${flowName ?? ''}/${executionName ?? ''}`);
}
