import { anyShortWalk, plainShortWalk } from '../../../src/arbitraries/client/any-walk.ts';
import {
  clientRequirement,
  type ClientRequirement,
} from '../../../src/requirement/client/client-requirement.ts';
import { expectWalk } from '../../../src/requirement/client/expect-walk.ts';
import { walkScript } from '../../../src/requirement/client/walk-pages.ts';
import { fewerCases } from '../../../src/requirement/fewer-cases.ts';

/** Pages with fewer events than Limit, or than the 60 of a request without one, and never none. */
export const walkShortPages: ClientRequirement = clientRequirement({
  id: 'WALK-SHORT-PAGES',
  needs: ['paginate'],
  cases: fewerCases(4),
  draw: (world) => anyShortWalk(world, 1),
  examples: (world) => [plainShortWalk(world, [1], 1), plainShortWalk(world, [3], 1)],
  check: async ({ call, pages }, context) =>
    expectWalk(await context.playWalk(call, walkScript(pages)), pages),
});
