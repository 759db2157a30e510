import fc from 'fast-check';
import { anyWalk, plainWalk } from '../../../src/arbitraries/client/any-walk.ts';
import {
  clientRequirement,
  type ClientRequirement,
} from '../../../src/requirement/client/client-requirement.ts';
import { expectWalk } from '../../../src/requirement/client/expect-walk.ts';
import { throttlingErrors } from '../../../src/requirement/client/throttling-errors.ts';
import { errorAnswer } from '../../../src/requirement/client/scripted-error.ts';
import { fewerCases } from '../../../src/requirement/fewer-cases.ts';
import { walkIntoTrouble } from './page-trouble.ts';

/** Few cases: a client that asks again may wait for seconds. */
export const walkThrottled: ClientRequirement = clientRequirement({
  id: 'WALK-THROTTLED',
  needs: ['paginate'],
  cases: fewerCases(25),
  draw: (world) =>
    fc.record({
      plan: anyWalk(world, { minPages: 2 }),
      at: fc.nat(5),
      times: fc.integer({ min: 1, max: 2 }),
      throttling: fc.constantFrom(...throttlingErrors),
    }),
  examples: (world) =>
    throttlingErrors.slice(0, 1).map((throttling) => ({
      plan: plainWalk(world, { length: 2, limit: 1 }),
      at: 0,
      times: 1,
      throttling,
    })),
  check: async ({ throttling, times, ...trouble }, context) => {
    const answer = errorAnswer(throttling);
    const played = await walkIntoTrouble(trouble, context, answer, times);
    return played.outcome.outcome === 'response'
      ? expectWalk(played, trouble.plan.pages)
      : undefined;
  },
});
