import fc from 'fast-check';
import { plainIntent, validIntent } from '../../../src/arbitraries/valid-intent.ts';
import { expectLimitRefused } from '../../../src/requirement/expect-limit-refused.ts';
import { requirement, type Requirement } from '../../../src/requirement/requirement.ts';

/** [page] Limit has the range [1,1000): 1000 and everything above it is InvalidArgument. */
export const limitUpperBound: Requirement = requirement({
  id: 'LIMIT-UPPER-BOUND',
  needs: ['execution'],
  draw: (world) =>
    fc.record({ intent: validIntent(world), limit: fc.integer({ min: 1000, max: 2 ** 31 - 1 }) }),
  examples: (world) =>
    [1000, 1001, 2 ** 31 - 1].map((limit) => ({ intent: plainIntent(world), limit })),
  check: ({ intent, limit }, context) => expectLimitRefused(intent, String(limit), context),
});
