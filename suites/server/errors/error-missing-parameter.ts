import fc from 'fast-check';
import { plainIntent, validIntent } from '../../../src/arbitraries/valid-intent.ts';
import { withParameter } from '../../../src/protocol/parameter.ts';
import { expectRefusal } from '../../../src/requirement/expect.ts';
import { requirement, type Requirement } from '../../../src/requirement/requirement.ts';

const OWN = [['FlowName'], ['ExecutionName'], ['FlowName', 'ExecutionName']];

/** [page] FlowName and ExecutionName are required: MissingRequiredParams without one of them, or both. */
export const errorMissingParameter: Requirement = requirement({
  id: 'ERROR-MISSING-PARAMETER',
  needs: ['execution'],
  draw: (world) => fc.record({ intent: validIntent(world), missing: fc.constantFrom(...OWN) }),
  examples: (world) => OWN.map((missing) => ({ intent: plainIntent(world), missing })),
  check: async ({ intent, missing }, context) => {
    await context.accept(intent);
    const parameters = missing.reduce(
      (left, name) => withParameter(left, name, null),
      [...intent.parameters],
    );
    return expectRefusal(
      await context.send({ ...intent, parameters }),
      ['MissingRequiredParams'],
      context,
    );
  },
});
