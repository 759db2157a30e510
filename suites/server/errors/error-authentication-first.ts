import fc, { type Arbitrary } from 'fast-check';
import { authenticationDefect } from '../../../src/arbitraries/authentication-defect.ts';
import { unknownName } from '../../../src/arbitraries/unknown-name.ts';
import { ownParameters, plainIntent, validIntent } from '../../../src/arbitraries/valid-intent.ts';
import { withDefect } from '../../../src/arbitraries/with-defect.ts';
import { describeAnswer, finding } from '../../../src/requirement/finding.ts';
import { requirement, type Requirement } from '../../../src/requirement/requirement.ts';
import type { ExecutionRef, World } from '../../../src/requirement/world.ts';
import { text } from '../../../src/text.ts';

/** Codes that tell what exists, and whose it is. */
const ABOUT_RESOURCES = ['FlowNotExists', 'ExecutionNotExists', 'AccessDenied'];

/** [page] SignatureNotMatch, InvalidAccessKeyID, RequestTimeTooSkewed: who is not authenticated learns nothing else. */
export const errorAuthenticationFirst: Requirement = requirement({
  id: 'ERROR-AUTHENTICATION-FIRST',
  needs: ['execution'],
  draw: (world) =>
    fc.record({
      intent: validIntent(world, { maxLimit: 5 }),
      defect: authenticationDefect(world),
      names: anyNames(world),
    }),
  examples: (world) =>
    [
      { flowName: 'no_such_flow_anywhere', executionName: 'no_such_execution_anywhere' },
      ...world.executions.slice(0, 1).map(({ flowName }) => ({
        flowName,
        executionName: 'no_such_execution_anywhere',
      })),
      ...world.foreign.slice(0, 1),
    ].map((names) => ({
      intent: plainIntent(world),
      defect: { kind: 'secret', value: 'another-secret' } as const,
      names,
    })),
  check: async ({ intent, defect, names }, context) => {
    await context.accept(intent);
    const named = { ...intent, parameters: ownParameters(names) };
    const exchange = await context.send(withDefect(named, defect));
    const { answer } = exchange;
    const tells =
      answer.kind === 'history' ||
      (answer.kind === 'error' && ABOUT_RESOURCES.includes(answer.code));
    if (!tells) return undefined;
    return finding(
      text(
        'a refusal that does not tell what exists: the caller is not authenticated',
        '不透露资源是否存在的拒绝：调用者未通过认证',
      ),
      describeAnswer(exchange),
    );
  },
});

/** Names that exist, that do not, and that are another account's. */
function anyNames(world: World): Arbitrary<ExecutionRef> {
  const known = fc
    .constantFrom(...world.executions)
    .map(({ flowName, executionName }) => ({ flowName, executionName }));
  const unknown = unknownName(world);
  return fc.oneof(
    known,
    fc.record({ flowName: unknown, executionName: unknown }),
    fc.tuple(known, unknown).map(([{ flowName }, executionName]) => ({ flowName, executionName })),
    ...(world.foreign.length === 0 ? [] : [fc.constantFrom(...world.foreign)]),
  );
}
