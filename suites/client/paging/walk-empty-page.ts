import { anyShortWalk, plainShortWalk } from '../../../src/arbitraries/client/any-walk.ts';
import {
  clientRequirement,
  type ClientRequirement,
} from '../../../src/requirement/client/client-requirement.ts';
import { expectWalk } from '../../../src/requirement/client/expect-walk.ts';
import { walkScript } from '../../../src/requirement/client/walk-pages.ts';
import { fewerCases } from '../../../src/requirement/fewer-cases.ts';

/** Pages without events, with a token, anywhere before the last one. */
export const walkEmptyPage: ClientRequirement = clientRequirement({
  id: 'WALK-EMPTY-PAGE',
  needs: ['paginate'],
  cases: fewerCases(4),
  draw: (world) =>
    anyShortWalk(world, 0).filter(({ pages }) =>
      pages.slice(0, -1).some(({ Events }) => Events.length === 0),
    ),
  examples: (world) => [plainShortWalk(world, [0], 1), plainShortWalk(world, [1, 0, 0], 1)],
  check: async ({ call, pages }, context) =>
    expectWalk(await context.playWalk(call, walkScript(pages)), pages),
});
