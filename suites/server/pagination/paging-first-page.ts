import { byLength, pagePlan, planOf } from '../../../src/arbitraries/page-plan.ts';
import { sameEvent } from '../../../src/history/same-event.ts';
import { describeEvent } from '../../../src/requirement/describe-event.ts';
import { executionOf } from '../../../src/requirement/execution-of.ts';
import { finding } from '../../../src/requirement/finding.ts';
import { requirement, type Requirement } from '../../../src/requirement/requirement.ts';
import { pageOf } from '../../../src/requirement/walk.ts';
import { text } from '../../../src/text.ts';

/** [page] NextToken says where to begin; a page that is asked for without it begins with the first event. */
export const pagingFirstPage: Requirement = requirement({
  id: 'PAGING-FIRST-PAGE',
  needs: ['execution'],
  draw: (world) => pagePlan(world, { maxLimit: 80 }),
  examples: (world) =>
    byLength(world)
      .slice(0, 2)
      .map((execution) => planOf(world, execution, 1)),
  check: async ({ intent, limit }, context) => {
    const { answer } = await context.accept(pageOf(intent, limit, null));
    const [shown] = answer.events;
    // An empty page that carries a token is permitted: what it leads to is PAGING-COMPLETE's.
    if (shown === undefined && answer.nextToken !== undefined) return undefined;
    const [first] = executionOf(intent, context.world).events;
    if (first === undefined || sameEvent(shown, first)) return undefined;
    const expected = describeEvent(first);
    const observed = shown === undefined ? text('an empty page', '空页') : describeEvent(shown);
    return finding(
      text(`begins with ${expected.en}`, `以${expected.zh}开始`),
      shown === undefined ? observed : text(`begins with ${observed.en}`, `以${observed.zh}开始`),
    );
  },
});
