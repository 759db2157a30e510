import fc from 'fast-check';
import { plainIntent, validIntent } from '../../../src/arbitraries/valid-intent.ts';
import { expectLimitRefused } from '../../../src/requirement/expect-limit-refused.ts';
import { requirement, type Requirement } from '../../../src/requirement/requirement.ts';

/** [page] Limit has the range [1,1000): 0 and everything below it is InvalidArgument. */
export const limitLowerBound: Requirement = requirement({
  id: 'LIMIT-LOWER-BOUND',
  needs: ['execution'],
  draw: (world) =>
    fc.record({ intent: validIntent(world), limit: fc.integer({ min: -(2 ** 31), max: 0 }) }),
  examples: (world) =>
    [0, -1, -60, -(2 ** 31)].map((limit) => ({ intent: plainIntent(world), limit })),
  check: ({ intent, limit }, context) => expectLimitRefused(intent, String(limit), context),
});
