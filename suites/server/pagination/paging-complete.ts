import { byLength, pagePlan, planOf } from '../../../src/arbitraries/page-plan.ts';
import { executionOf } from '../../../src/requirement/execution-of.ts';
import { expectWhole } from '../../../src/requirement/expect-whole.ts';
import { requirement, type Requirement } from '../../../src/requirement/requirement.ts';
import { sendPage } from '../../../src/requirement/send-page.ts';
import { walk } from '../../../src/requirement/walk.ts';
import { fewerCases } from '../../../src/requirement/fewer-cases.ts';

/** Following NextToken with one Limit gives every event once and in order. */
export const pagingComplete: Requirement = requirement({
  id: 'PAGING-COMPLETE',
  needs: ['execution'],
  cases: fewerCases(4),
  draw: (world) => pagePlan(world),
  examples: (world) =>
    [
      ...byLength(world, { minEvents: 3 }).slice(0, 2),
      // Positions with more digits, and histories longer than the greatest page.
      ...byLength(world, { maxEvents: 2000 }).slice(-1),
    ].map((execution) => planOf(world, execution, Math.ceil(execution.events.length / 3))),
  check: async ({ intent, limit }, context) => {
    const read = await walk({
      send: sendPage(context),
      first: intent,
      limit: () => limit,
      maxPages: 14,
    });
    return expectWhole(read, executionOf(intent, context.world), context);
  },
});
