import fc from 'fast-check';
import { byLength } from '../../../src/arbitraries/page-plan.ts';
import { plainIntent, validIntent } from '../../../src/arbitraries/valid-intent.ts';
import { withParameter } from '../../../src/protocol/parameter.ts';
import { expectRefusal } from '../../../src/requirement/expect.ts';
import { requirement, type Requirement } from '../../../src/requirement/requirement.ts';
import { pageOf } from '../../../src/requirement/walk.ts';

/** Which names the identity asks for: those of the control, or ones that nobody has. */
type Names = 'existing' | 'no-such-execution' | 'no-such-flow';

/**
 * [page] Who may not call fnf:GetExecutionHistory gets AccessDenied for any flow and execution, also
 * for those that do not exist: otherwise the answer would tell which names there are.
 */
export const isolationPermission: Requirement = requirement({
  id: 'ISOLATION-PERMISSION',
  needs: ['execution', 'restricted'],
  draw: (world) =>
    fc.record({
      intent: validIntent(world),
      names: fc.constantFrom<Names>('existing', 'no-such-execution', 'no-such-flow'),
      invented: fc.stringMatching(/^no_such_[a-z0-9]{1,12}$/),
      /** Goes on with the control's NextToken, where it has one. */
      secondPage: fc.boolean(),
    }),
  examples: (world) => {
    // Long enough to have a second page.
    const intent = plainIntent(world, { executions: byLength(world, { minEvents: 3 }) });
    return [
      example('existing', intent),
      example('existing', pageOf(intent, 1, null)),
      example('existing', pageOf(intent, 1, null), true),
      example('existing', pageOf(intent, 999, null)),
      example('no-such-execution', intent),
      example('no-such-flow', intent),
    ];
  },
  check: async ({ intent, names, invented, secondPage }, context) => {
    const { answer } = await context.accept(intent);
    const token = secondPage && names === 'existing' ? answer.nextToken : undefined;
    const asked =
      names === 'existing'
        ? intent.parameters
        : withParameter(
            intent.parameters,
            names === 'no-such-flow' ? 'FlowName' : 'ExecutionName',
            invented,
          );
    const exchange = await context.send({
      ...intent,
      identity: 'restricted',
      parameters: withParameter(asked, 'NextToken', token ?? null),
    });
    return expectRefusal(exchange, ['AccessDenied'], context);
  },
});

function example(names: Names, intent: ReturnType<typeof plainIntent>, secondPage = false) {
  return { intent, names, invented: 'no_such_name', secondPage };
}
