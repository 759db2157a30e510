import fc from 'fast-check';
import { byLength } from '../../../src/arbitraries/page-plan.ts';
import { plainIntent, validIntent } from '../../../src/arbitraries/valid-intent.ts';
import type { ErrorCode } from '../../../src/generated/errors.ts';
import { withParameter } from '../../../src/protocol/parameter.ts';
import { expectRefusal } from '../../../src/requirement/expect.ts';
import { requirement, type Requirement } from '../../../src/requirement/requirement.ts';
import { pageOf } from '../../../src/requirement/walk.ts';
import type { ExecutionRef, World } from '../../../src/requirement/world.ts';

const DENIED: readonly ErrorCode[] = ['AccessDenied', 'FlowNotExists', 'ExecutionNotExists'];

/** NextToken to try: none, one of an own execution, or a text. */
type Token = { readonly kind: 'none' | 'own' } | { readonly kind: 'text'; readonly text: string };

/** [page] An execution of another account is AccessDenied, or as if it did not exist, whatever Limit and NextToken say. */
export const isolationForeign: Requirement = requirement({
  id: 'ISOLATION-FOREIGN',
  needs: ['execution', 'foreign'],
  draw: (world) =>
    fc.record({
      intent: validIntent(world),
      foreign: fc.constantFrom(...world.foreign).map(names),
      token: fc.oneof(
        fc.constant<Token>({ kind: 'none' }),
        fc.constant<Token>({ kind: 'own' }),
        fc
          .oneof(
            fc.integer({ min: -10, max: 1000 }).map(String),
            fc.base64String({ minLength: 4, maxLength: 24 }),
          )
          .map((text): Token => ({ kind: 'text', text })),
      ),
    }),
  examples: (world) =>
    world.foreign
      .slice(0, 2)
      .flatMap((execution) => [
        example(world, execution, undefined, { kind: 'none' }),
        example(world, execution, 1, { kind: 'none' }),
        example(world, execution, 1, { kind: 'own' }),
        example(world, execution, 999, { kind: 'text', text: '0' }),
      ]),
  check: async ({ intent, foreign, token }, context) => {
    const { answer } = await context.accept(intent);
    const value =
      token.kind === 'text' ? token.text : token.kind === 'own' ? answer.nextToken : undefined;
    const named = withParameter(
      withParameter(intent.parameters, 'FlowName', foreign.flowName),
      'ExecutionName',
      foreign.executionName,
    );
    const exchange = await context.send({
      ...intent,
      parameters: withParameter(named, 'NextToken', value ?? null),
    });
    // A token that does not belong there may be refused before anyone looks whose execution it is.
    const codes = value === undefined ? DENIED : [...DENIED, 'InvalidArgument' as const];
    return expectRefusal(exchange, codes, context);
  },
});

function names({ flowName, executionName }: ExecutionRef): ExecutionRef {
  return { flowName, executionName };
}

function example(world: World, execution: ExecutionRef, limit: number | undefined, token: Token) {
  // Long enough to have a second page, and with it a token.
  const plain = plainIntent(world, { executions: byLength(world, { minEvents: 3 }) });
  const intent = pageOf(plain, limit, null);
  return { intent, foreign: names(execution), token };
}
