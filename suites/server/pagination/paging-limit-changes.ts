import fc from 'fast-check';
import { byLength, pagePlan, planOf } from '../../../src/arbitraries/page-plan.ts';
import { executionOf } from '../../../src/requirement/execution-of.ts';
import { expectWhole } from '../../../src/requirement/expect-whole.ts';
import { requirement, type Requirement } from '../../../src/requirement/requirement.ts';
import { sendPage } from '../../../src/requirement/send-page.ts';
import { walk } from '../../../src/requirement/walk.ts';
import { fewerCases } from '../../../src/requirement/fewer-cases.ts';

/**
 * A token says where to begin and nothing about how much to read. Limits of the pages are drawn one
 * by one, `null` leaves it out; behind the last of them the plan's own Limit reads the rest.
 */
export const pagingLimitChanges: Requirement = requirement({
  id: 'PAGING-LIMIT-CHANGES',
  needs: ['pages'],
  cases: fewerCases(4),
  draw: (world) =>
    fc
      .record({
        plan: pagePlan(world, { maxPages: 4, minEvents: 3 }),
        limits: fc.array(
          fc.option(fc.oneof(fc.integer({ min: 1, max: 8 }), fc.integer({ min: 1, max: 999 }))),
          {
            minLength: 1,
            maxLength: 6,
          },
        ),
      })
      .map(({ plan: { intent, limit }, limits }) => ({ intent, limits, rest: limit })),
  examples: (world) =>
    byLength(world, { minEvents: 3 })
      .slice(0, 2)
      .map((execution) => ({
        intent: planOf(world, execution, 1).intent,
        limits: [1, 2],
        rest: Math.min(999, execution.events.length),
      })),
  check: async ({ intent, limits, rest }, context) => {
    const read = await walk({
      send: sendPage(context),
      first: intent,
      limit: (page) => (page < limits.length ? (limits[page] ?? undefined) : rest),
      maxPages: 12,
    });
    return expectWhole(read, executionOf(intent, context.world), context);
  },
});
