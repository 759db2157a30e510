import fc from 'fast-check';
import { anyRefusal, DOCUMENTED_REFUSALS } from '../../../src/arbitraries/client/any-refusal.ts';
import { anyWalk, plainWalk } from '../../../src/arbitraries/client/any-walk.ts';
import {
  clientRequirement,
  type ClientRequirement,
} from '../../../src/requirement/client/client-requirement.ts';
import { errorAnswer } from '../../../src/requirement/client/scripted-error.ts';
import { fewerCases } from '../../../src/requirement/fewer-cases.ts';
import { expectTroubleTold, walkIntoTrouble } from './page-trouble.ts';

/** Errors after which no client asks again. Which of them it is, is judged with single pages. */
export const walkRefused: ClientRequirement = clientRequirement({
  id: 'WALK-REFUSED',
  needs: ['paginate'],
  cases: fewerCases(4),
  draw: (world) =>
    fc.record({
      plan: anyWalk(world, { minPages: 2 }),
      at: fc.nat(5),
      refusal: anyRefusal(),
    }),
  examples: (world) =>
    DOCUMENTED_REFUSALS.filter(({ status }) => status < 500).map((refusal) => ({
      plan: plainWalk(world, { length: 2, limit: 1 }),
      at: 0,
      refusal,
    })),
  check: async ({ refusal, ...trouble }, context) => {
    const played = await walkIntoTrouble(trouble, context, errorAnswer(refusal));
    return expectTroubleTold(trouble, played);
  },
});
