import type { Config } from '../../generated/config.ts';
import type { ExecutionFixture } from '../../engine/settings.ts';
import { UserError } from '../user-error.ts';

export interface ExecutionFlags {
  readonly flow?: readonly string[];
  readonly execution?: readonly string[];
}

/**
 * The executions of a run: the pairs of --flow and --execution in their order, else those of the
 * config file.
 *
 * @throws UserError for a pair without its other half, an empty name, or the same execution twice
 */
export function findExecutions(flags: ExecutionFlags, config: Config): readonly ExecutionFixture[] {
  const { flow = [], execution = [] } = flags;
  if (flow.length !== execution.length) {
    throw new UserError(
      `--flow is given ${times(flow.length)} and --execution ${times(execution.length)}: give them in pairs, --flow orders --execution run-1.`,
    );
  }
  if ([...flow, ...execution].some((name) => name === '')) {
    throw new UserError(
      '--flow or --execution is empty: give the name of an execution that exists.',
    );
  }
  const executions =
    flow.length > 0
      ? flow.map((flowName, index) => ({ flowName, executionName: execution[index] ?? '' }))
      : (config.executions ?? []);
  const names = executions.map(({ flowName, executionName }) =>
    JSON.stringify([flowName, executionName]),
  );
  const twice = names.findIndex((name, index) => names.indexOf(name) !== index);
  if (twice >= 0) {
    throw new UserError(
      `Execution ${twice + 1} is the same as execution ${names.indexOf(names[twice] ?? '') + 1}: name each once.`,
    );
  }
  return executions;
}

function times(count: number): string {
  return count === 0 ? 'not at all' : count === 1 ? 'once' : `${count} times`;
}
