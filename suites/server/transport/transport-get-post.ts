import fc from 'fast-check';
import { byLength, planOf } from '../../../src/arbitraries/page-plan.ts';
import { plainIntent, validIntent } from '../../../src/arbitraries/valid-intent.ts';
import { withParameter } from '../../../src/protocol/parameter.ts';
import { expectSamePage } from '../../../src/requirement/expect-same-page.ts';
import { requirement, type Requirement } from '../../../src/requirement/requirement.ts';
import { pageOf } from '../../../src/requirement/walk.ts';
import { text } from '../../../src/text.ts';

const AS_BY_GET = text('as by GET', '与使用 GET 时');

/** [rpc] An operation may be called by GET or by POST, with its parameters in the query. */
export const transportGetPost: Requirement = requirement({
  id: 'TRANSPORT-GET-POST',
  needs: ['execution'],
  draw: (world) =>
    fc.record({
      intent: validIntent(world, { methods: ['GET'] }),
      /** Compares the second page as well, where there is one. */
      secondPage: fc.boolean(),
    }),
  examples: (world) => [
    { intent: plainIntent(world), secondPage: false },
    ...byLength(world, { minEvents: 2 })
      .slice(0, 1)
      .map((execution) => ({
        intent: pageOf(planOf(world, execution, 1).intent, 1, null),
        secondPage: true,
      })),
  ],
  check: async ({ intent, secondPage }, context) => {
    const got = await context.accept(intent);
    const byPost = await context.send({ ...intent, method: 'POST' });
    const found = expectSamePage(byPost, got, AS_BY_GET);
    const token = got.answer.nextToken;
    if (found !== undefined || !secondPage || token === undefined) return found;
    const next = { ...intent, parameters: withParameter(intent.parameters, 'NextToken', token) };
    const second = await context.accept(next);
    return expectSamePage(await context.send({ ...next, method: 'POST' }), second, AS_BY_GET);
  },
});
