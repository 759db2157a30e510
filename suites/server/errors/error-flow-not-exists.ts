import fc from 'fast-check';
import { unknownName } from '../../../src/arbitraries/unknown-name.ts';
import { plainIntent, validIntent } from '../../../src/arbitraries/valid-intent.ts';
import { withParameter } from '../../../src/protocol/parameter.ts';
import { expectRefusal } from '../../../src/requirement/expect.ts';
import { requirement, type Requirement } from '../../../src/requirement/requirement.ts';

/** [page] FlowNotExists: a well-formed name that no flow has, also with an execution name that exists elsewhere. */
export const errorFlowNotExists: Requirement = requirement({
  id: 'ERROR-FLOW-NOT-EXISTS',
  needs: ['execution'],
  draw: (world) => fc.record({ intent: validIntent(world), flowName: unknownName(world) }),
  examples: (world) =>
    ['no_such_flow_anywhere', '_no-such-flow_'.padEnd(128, '9')].map((flowName) => ({
      intent: plainIntent(world),
      flowName,
    })),
  check: async ({ intent, flowName }, context) => {
    await context.accept(intent);
    const parameters = withParameter(intent.parameters, 'FlowName', flowName);
    return expectRefusal(await context.send({ ...intent, parameters }), ['FlowNotExists'], context);
  },
});
