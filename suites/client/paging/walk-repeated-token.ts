import { anyWalk, plainWalk } from '../../../src/arbitraries/client/any-walk.ts';
import {
  clientRequirement,
  type ClientRequirement,
} from '../../../src/requirement/client/client-requirement.ts';
import { fewerCases } from '../../../src/requirement/fewer-cases.ts';
import { expectWalkFails } from './expect-walk-ends.ts';
import { loopBack } from './loop-back.ts';

export const walkRepeatedToken: ClientRequirement = clientRequirement({
  id: 'WALK-REPEATED-TOKEN',
  needs: ['paginate'],
  cases: fewerCases(10),
  draw: (world) =>
    anyWalk(world, { minPages: 2, lastFull: true }).map((plan) =>
      loopBack(plan, plan.pages.length - 2),
    ),
  examples: (world) => [loopBack(plainWalk(world, { length: 2, limit: 1 }), 0)],
  check: (plan, context) => expectWalkFails(plan, context),
});
