import fc from 'fast-check';
import { overflowingLimit } from '../../../src/arbitraries/overflowing-limit.ts';
import { plainIntent, validIntent } from '../../../src/arbitraries/valid-intent.ts';
import { expectLimitRefused } from '../../../src/requirement/expect-limit-refused.ts';
import { requirement, type Requirement } from '../../../src/requirement/requirement.ts';

/** [page] Limit has the range [1,1000), also for a number whose lower 32 or 64 bits are in it. */
export const limitOverflow: Requirement = requirement({
  id: 'LIMIT-OVERFLOW',
  needs: ['execution'],
  draw: (world) => fc.record({ intent: validIntent(world), limit: overflowingLimit() }),
  examples: (world) =>
    [2n ** 31n, 2n ** 32n + 1n, 1n - 2n ** 32n, 2n ** 63n, 2n ** 64n + 1n, 1n - 2n ** 64n].map(
      (limit) => ({ intent: plainIntent(world), limit: String(limit) }),
    ),
  check: ({ intent, limit }, context) => expectLimitRefused(intent, limit, context),
});
