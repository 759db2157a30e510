import fc from 'fast-check';
import { limitText } from '../../../src/arbitraries/limit-text.ts';
import { plainIntent, validIntent } from '../../../src/arbitraries/valid-intent.ts';
import { expectNoServerError } from '../../../src/requirement/expect.ts';
import { requirement, type Requirement } from '../../../src/requirement/requirement.ts';
import { pageOf } from '../../../src/requirement/walk.ts';

/** [page] A wrong parameter is InvalidArgument, an error of the caller; never one of the server. */
export const limitAnyText: Requirement = requirement({
  id: 'LIMIT-ANY-TEXT',
  needs: ['execution'],
  draw: (world) => fc.record({ intent: validIntent(world, { maxLimit: 5 }), limit: limitText() }),
  examples: (world) =>
    ['', 'abc', '9'.repeat(400)].map((limit) => ({ intent: plainIntent(world), limit })),
  check: async ({ intent, limit }, context) => {
    await context.accept(intent);
    return expectNoServerError(await context.send(pageOf(intent, limit, null)));
  },
});
