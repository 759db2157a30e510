import { byLength, pagePlan, planOf } from '../../../src/arbitraries/page-plan.ts';
import { sameEvent } from '../../../src/history/same-event.ts';
import { executionOf } from '../../../src/requirement/execution-of.ts';
import { finding } from '../../../src/requirement/finding.ts';
import { requirement, type Requirement } from '../../../src/requirement/requirement.ts';
import { sendPage } from '../../../src/requirement/send-page.ts';
import { walk, type Walk } from '../../../src/requirement/walk.ts';
import type { KnownExecution } from '../../../src/requirement/world.ts';
import { text, type Text } from '../../../src/text.ts';
import { fewerCases } from '../../../src/requirement/fewer-cases.ts';

/** Pages beyond those that the history takes, before a walk counts as endless. */
const SLACK = 6;

/** [page-late] When there is no data NextToken is not returned, so a walk comes to an end and never goes in circles. */
export const pagingEnds: Requirement = requirement({
  id: 'PAGING-ENDS',
  needs: ['execution'],
  cases: fewerCases(4),
  draw: (world) => pagePlan(world, { maxPages: 8, maxEvents: 8 * 999 }),
  examples: (world) =>
    byLength(world, { maxEvents: 999 })
      .slice(0, 3)
      .map((execution) => planOf(world, execution, Math.ceil(execution.events.length / 2))),
  check: async ({ intent, limit }, context) => {
    const known = executionOf(intent, context.world);
    const read = await walk({
      send: sendPage(context),
      first: intent,
      limit: () => limit,
      maxPages: Math.min(8, Math.ceil(known.events.length / limit)) + SLACK,
    });
    // A page that is refused, or a walk that ends too early, is PAGING-COMPLETE's.
    if (read.end === 'last-page' || read.end === 'refused') return undefined;
    const observed = circle(read) ?? endless(read, known);
    // Short pages are permitted: the walk was cut off before it could end.
    if (observed === undefined) return context.skip();
    return finding(
      text('a walk that ends with a page without NextToken', '读取以不带 NextToken 的一页结束'),
      observed,
    );
  },
});

function circle({ pages, end }: Walk): Text | undefined {
  const token = pages.at(-1)?.answer.nextToken;
  if (end !== 'token-repeated' || token === undefined) return undefined;
  const first = pages.findIndex(({ answer }) => answer.nextToken === token);
  return text(
    `page ${pages.length} gives the NextToken of page ${first + 1} again`,
    `第 ${pages.length} 页又给出第 ${first + 1} 页的 NextToken`,
  );
}

function endless({ pages, events }: Walk, known: KnownExecution): Text | undefined {
  const tail = pages.slice(-SLACK);
  const before = events.length - tail.reduce((sum, { answer }) => sum + answer.events.length, 0);
  const { length } = known.events;
  // Events that the history was not known to have are PAGING-COMPLETE's.
  if (!events.every((event) => known.events.some((other) => sameEvent(event, other)))) {
    return undefined;
  }
  if (known.complete && before >= length) {
    return text(
      `still a NextToken ${tail.length} pages behind the last of ${length} events`,
      `在 ${length} 个事件的最后一个之后又读了 ${tail.length} 页，仍有 NextToken`,
    );
  }
  return before === events.length
    ? text(
        `the last ${tail.length} pages are empty and each has a new NextToken`,
        `最后 ${tail.length} 页都是空页，却各带新的 NextToken`,
      )
    : undefined;
}
