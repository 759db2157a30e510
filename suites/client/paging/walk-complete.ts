import { anyWalk, plainWalk } from '../../../src/arbitraries/client/any-walk.ts';
import {
  clientRequirement,
  type ClientRequirement,
} from '../../../src/requirement/client/client-requirement.ts';
import { expectWalk } from '../../../src/requirement/client/expect-walk.ts';
import { walkScript } from '../../../src/requirement/client/walk-pages.ts';
import { fewerCases } from '../../../src/requirement/fewer-cases.ts';

/** Judged with full pages, as the service is known to hand them out; others have requirements of their own. */
export const walkComplete: ClientRequirement = clientRequirement({
  id: 'WALK-COMPLETE',
  needs: ['paginate'],
  cases: fewerCases(2),
  draw: (world) => anyWalk(world),
  examples: (world) => [
    plainWalk(world, { length: 1, limit: 1 }),
    plainWalk(world, { length: 2, limit: 1 }),
    plainWalk(world, { length: 2, limit: 2 }),
    plainWalk(world, { length: 61 }),
    // More pages than a client may have thought of.
    plainWalk(world, { length: 120, limit: 1 }),
  ],
  check: async ({ call, pages }, context) =>
    expectWalk(await context.playWalk(call, walkScript(pages)), pages),
});
