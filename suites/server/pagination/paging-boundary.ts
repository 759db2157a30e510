import fc from 'fast-check';
import { byLength, planOf, type PagePlan } from '../../../src/arbitraries/page-plan.ts';
import { executionOf } from '../../../src/requirement/execution-of.ts';
import { expectWhole } from '../../../src/requirement/expect-whole.ts';
import { requirement, type Requirement } from '../../../src/requirement/requirement.ts';
import { sendPage } from '../../../src/requirement/send-page.ts';
import { walk } from '../../../src/requirement/walk.ts';
import type { World } from '../../../src/requirement/world.ts';
import { fewerCases } from '../../../src/requirement/fewer-cases.ts';

const MAX_PAGES = 12;

/** A history whose length is Limit, a multiple of it, one more or one less is read whole. */
export const pagingBoundary: Requirement = requirement({
  id: 'PAGING-BOUNDARY',
  needs: ['execution'],
  cases: fewerCases(4),
  draw: (world) =>
    fc
      .record({
        signature: fc.constantFrom(...world.signatures),
        method: fc.constantFrom('GET', 'POST'),
        plan: fc.constantFrom(...boundaries(world)),
      })
      .map(({ signature, method, plan: { intent, limit } }) => ({
        intent: { ...intent, signature, method },
        limit,
      })),
  examples: (world) => boundaries(world).slice(0, 6),
  check: async ({ intent, limit }, context) => {
    const read = await walk({
      send: sendPage(context),
      first: intent,
      limit: () => limit,
      maxPages: MAX_PAGES + 2,
    });
    return expectWhole(read, executionOf(intent, context.world), context);
  },
});

/** The limits at which the last page is just full, just not, or has one event, for each history. */
function boundaries(world: World): PagePlan[] {
  return byLength(world, { minEvents: 2, maxEvents: 999 * MAX_PAGES }).flatMap((execution) =>
    limitsAround(execution.events.length).map((limit) => planOf(world, execution, limit)),
  );
}

function limitsAround(length: number): number[] {
  const divisors = Array.from({ length: MAX_PAGES }, (_, index) => index + 1)
    .filter((pages) => length % pages === 0)
    .map((pages) => length / pages);
  const around = divisors.flatMap((divisor) => [divisor, divisor - 1, divisor + 1]);
  const lowest = Math.ceil(length / MAX_PAGES);
  const fit = [...new Set(around)].filter((limit) => limit >= lowest && limit <= 999);
  return fit.length > 0 ? fit : [Math.min(999, length)];
}
