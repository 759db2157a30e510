import fc from 'fast-check';
import { unknownName } from '../../../src/arbitraries/unknown-name.ts';
import { plainIntent, validIntent } from '../../../src/arbitraries/valid-intent.ts';
import { isAccepted } from '../../../src/protocol/exchange.ts';
import { valueOf, withParameter } from '../../../src/protocol/parameter.ts';
import { expectRefusal } from '../../../src/requirement/expect.ts';
import { requirement, type Requirement } from '../../../src/requirement/requirement.ts';
import type { World } from '../../../src/requirement/world.ts';
import { showsExecution } from './shows-execution.ts';

/** [page] ExecutionNotExists: a name that the flow does not have, and one that only another flow has. */
export const errorExecutionNotExists: Requirement = requirement({
  id: 'ERROR-EXECUTION-NOT-EXISTS',
  needs: ['execution'],
  draw: (world) =>
    fc.record({
      intent: validIntent(world),
      executionName: fc.oneof(
        unknownName(world),
        fc.constantFrom(...world.executions.map(({ executionName }) => executionName)),
      ),
    }),
  examples: (world) =>
    ['no_such_execution_anywhere', '_no-such-execution_'.padEnd(128, '9')].map((executionName) => ({
      intent: plainIntent(world),
      executionName,
    })),
  check: async ({ intent, executionName }, context) => {
    const flowName = valueOf(intent.parameters, 'FlowName') ?? '';
    if (has(context.world, flowName, executionName)) context.skip();
    await context.accept(intent);
    const parameters = withParameter(intent.parameters, 'ExecutionName', executionName);
    const exchange = await context.send({ ...intent, parameters });
    const elsewhere = context.world.executions.filter(
      (execution) => execution.executionName === executionName,
    );
    // The flow may have an execution of that name too, which nobody told the kit of.
    if (
      isAccepted(exchange) &&
      elsewhere.length > 0 &&
      !elsewhere.some((execution) => showsExecution(exchange, execution))
    ) {
      context.skip();
    }
    return expectRefusal(exchange, ['ExecutionNotExists'], context);
  },
});

function has({ executions, running }: World, flowName: string, executionName: string): boolean {
  return [...executions, ...running].some(
    (execution) => execution.flowName === flowName && execution.executionName === executionName,
  );
}
