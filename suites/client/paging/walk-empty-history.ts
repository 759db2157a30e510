import { anyCall, plainCall } from '../../../src/arbitraries/client/any-call.ts';
import {
  clientRequirement,
  type ClientRequirement,
} from '../../../src/requirement/client/client-requirement.ts';
import { expectWalk } from '../../../src/requirement/client/expect-walk.ts';
import { splitHistory, walkScript } from '../../../src/requirement/client/walk-pages.ts';
import { fewerCases } from '../../../src/requirement/fewer-cases.ts';

/** One empty page without a token: an empty list, not an error and not nothing. */
export const walkEmptyHistory: ClientRequirement = clientRequirement({
  id: 'WALK-EMPTY-HISTORY',
  needs: ['paginate'],
  cases: fewerCases(10),
  draw: (world) => anyCall(world),
  examples: (world) => [plainCall(world)],
  check: async (call, context) => {
    const pages = splitHistory([], [], []);
    return expectWalk(await context.playWalk(call, walkScript(pages)), pages);
  },
});
