import fc from 'fast-check';
import { plainIntent, validIntent } from '../../../src/arbitraries/valid-intent.ts';
import { expectRefusal } from '../../../src/requirement/expect.ts';
import { requirement, type Requirement } from '../../../src/requirement/requirement.ts';
import { pageOf } from '../../../src/requirement/walk.ts';

/** [page] Limit has the range [1,1000): 1000 and everything above it is InvalidArgument. */
export const limitUpperBound: Requirement = requirement({
  id: 'LIMIT-UPPER-BOUND',
  needs: ['execution'],
  draw: (world) =>
    fc.record({ intent: validIntent(world), limit: fc.integer({ min: 1000, max: 2 ** 31 - 1 }) }),
  examples: (world) =>
    [1000, 1001, 2 ** 31 - 1].map((limit) => ({ intent: plainIntent(world), limit })),
  check: async ({ intent, limit }, context) => {
    await context.accept(intent);
    const exchange = await context.send(pageOf(intent, limit, null));
    return expectRefusal(exchange, ['InvalidArgument'], context);
  },
});
