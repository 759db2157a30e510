import fc from 'fast-check';
import { byLength, pagePlan, planOf } from '../../../src/arbitraries/page-plan.ts';
import { expectSamePage } from '../../../src/requirement/expect-same-page.ts';
import { noToken } from './no-token.ts';
import { requirement, type Requirement } from '../../../src/requirement/requirement.ts';
import { sendPage } from '../../../src/requirement/send-page.ts';
import { pageOf, walk } from '../../../src/requirement/walk.ts';
import { text } from '../../../src/text.ts';
import { fewerCases } from '../../../src/requirement/fewer-cases.ts';

/** A token names a position: with the same Limit it gives the same events again, also after the walk has gone on. */
export const pagingRepeatable: Requirement = requirement({
  id: 'PAGING-REPEATABLE',
  needs: ['pages'],
  cases: fewerCases(4),
  draw: (world) =>
    fc.record({
      plan: pagePlan(world, { minEvents: 3, maxLimit: 30 }),
      pages: fc.integer({ min: 2, max: 4 }),
      again: fc.nat(2),
    }),
  examples: (world) =>
    byLength(world, { minEvents: 3 })
      .slice(0, 2)
      .flatMap((execution) => [
        { plan: planOf(world, execution, 1), pages: 2, again: 0 },
        { plan: planOf(world, execution, 1), pages: 3, again: 0 },
      ]),
  check: async ({ plan: { intent, limit }, pages, again }, context) => {
    const read = await walk({
      send: sendPage(context),
      first: intent,
      limit: () => limit,
      maxPages: pages,
    });
    const tokens = read.pages.flatMap(({ answer }) => answer.nextToken ?? []);
    const asked = again % Math.max(1, read.pages.length - 1);
    const [token, before] = [tokens[asked], read.pages[asked + 1]];
    if (token === undefined || before === undefined) return context.skip(noToken);
    const exchange = await context.send(pageOf(intent, limit, token));
    return expectSamePage(exchange, before, text('as the first time', '与第一次'));
  },
});
