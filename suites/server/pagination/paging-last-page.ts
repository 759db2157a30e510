import { byLength, pagePlan, planOf } from '../../../src/arbitraries/page-plan.ts';
import { sameEvents } from '../../../src/history/same-event.ts';
import { executionOf } from '../../../src/requirement/execution-of.ts';
import { goesRound } from '../../../src/requirement/expect-whole.ts';
import { describeAnswer, finding } from '../../../src/requirement/finding.ts';
import { requirement, type Requirement } from '../../../src/requirement/requirement.ts';
import { sendPage } from '../../../src/requirement/send-page.ts';
import { walk } from '../../../src/requirement/walk.ts';
import { text } from '../../../src/text.ts';
import { fewerCases } from '../../../src/requirement/fewer-cases.ts';

/** Pages beyond those that the history takes, for an endpoint whose pages are shorter than Limit. */
const SLACK = 8;

/** [page-late] When no data follows NextToken is not returned: not even to lead to an empty page. */
export const pagingLastPage: Requirement = requirement({
  id: 'PAGING-LAST-PAGE',
  needs: ['execution'],
  cases: fewerCases(4),
  draw: (world) => pagePlan(world, { maxPages: 3, maxEvents: 3 * 999 }),
  examples: (world) =>
    byLength(world, { maxEvents: 999 })
      .slice(0, 3)
      .map((execution) => planOf(world, execution, execution.events.length)),
  check: async ({ intent, limit }, context) => {
    const { events, complete } = executionOf(intent, context.world);
    const {
      pages,
      events: shown,
      end,
    } = await walk({
      send: sendPage(context),
      first: intent,
      limit: () => limit,
      maxPages: Math.ceil(events.length / limit) + SLACK,
    });
    if (!complete) {
      return context.skip(
        end === 'token-repeated' ? goesRound : text('its end was not found', '未找到其末尾'),
      );
    }
    let read = 0;
    const last = pages.find(({ answer }) => (read += answer.events.length) >= events.length);
    if (last === undefined && end === 'page-cap') {
      return context.skip(text('its pages are short', '其每页事件很少'));
    }
    if (last?.answer.nextToken === undefined) return undefined;
    // Other events than these, or more of them, are PAGING-COMPLETE's.
    if (!sameEvents(shown, events)) return undefined;
    const { en, zh } = describeAnswer(last);
    return finding(
      text(
        `no NextToken on the page with the last of ${events.length} events`,
        `含有 ${events.length} 个事件中最后一个的页不带 NextToken`,
      ),
      text(
        `${en} and a NextToken, on page ${pages.indexOf(last) + 1}`,
        `第 ${pages.indexOf(last) + 1} 页为 ${zh}，并带有 NextToken`,
      ),
    );
  },
});
