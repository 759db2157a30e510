import fc from 'fast-check';
import { notAnInteger } from '../../../src/arbitraries/not-an-integer.ts';
import { plainIntent, validIntent } from '../../../src/arbitraries/valid-intent.ts';
import { expectLimitRefused } from '../../../src/requirement/expect-limit-refused.ts';
import { requirement, type Requirement } from '../../../src/requirement/requirement.ts';

/** [page] Limit is an integer; what is none is InvalidArgument. */
export const limitNotANumber: Requirement = requirement({
  id: 'LIMIT-NOT-A-NUMBER',
  needs: ['execution'],
  draw: (world) => fc.record({ intent: validIntent(world), limit: notAnInteger() }),
  examples: (world) =>
    ['abc', '1.5', '5abc', 'NaN'].map((limit) => ({ intent: plainIntent(world), limit })),
  check: ({ intent, limit }, context) => expectLimitRefused(intent, limit, context),
});
