import fc from 'fast-check';
import { anyWalk, plainWalk } from '../../../src/arbitraries/client/any-walk.ts';
import {
  clientRequirement,
  type ClientRequirement,
} from '../../../src/requirement/client/client-requirement.ts';
import { fewerCases } from '../../../src/requirement/fewer-cases.ts';
import { expectWalkFails } from './expect-walk-ends.ts';
import { loopBack } from './loop-back.ts';

/** Circles of two tokens and more; one of a single token is a requirement of its own. */
export const walkCycle: ClientRequirement = clientRequirement({
  id: 'WALK-CYCLE',
  needs: ['paginate'],
  cases: fewerCases(10),
  draw: (world) =>
    fc
      .record({ plan: anyWalk(world, { minPages: 3, lastFull: true }), back: fc.nat() })
      .map(({ plan, back }) => loopBack(plan, back % (plan.pages.length - 2))),
  examples: (world) => [loopBack(plainWalk(world, { length: 3, limit: 1 }), 0)],
  check: (plan, context) => expectWalkFails(plan, context),
});
