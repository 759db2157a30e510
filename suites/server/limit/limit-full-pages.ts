import {
  anyPage,
  longestExecution,
  partialLimit,
  placeOf,
} from '../../../src/arbitraries/page-place.ts';
import { valueOf } from '../../../src/protocol/parameter.ts';
import { fewerCases } from '../../../src/requirement/fewer-cases.ts';
import { finding } from '../../../src/requirement/finding.ts';
import { openPage } from '../../../src/requirement/open-page.ts';
import { requirement, type Requirement } from '../../../src/requirement/requirement.ts';
import { pageOf } from '../../../src/requirement/walk.ts';
import { text } from '../../../src/text.ts';

/** [page] Limit is how many events are asked for; fewer are permitted, and here only shown as a warning. */
export const limitFullPages: Requirement = requirement({
  id: 'LIMIT-FULL-PAGES',
  needs: ['pages'],
  cases: fewerCases(4),
  draw: (world) =>
    anyPage(world, {
      executions: world.executions.filter(({ events }) => events.length >= 3),
      limit: partialLimit,
    }),
  examples: (world) => {
    const longest = longestExecution(world);
    return longest === undefined
      ? []
      : [2, 60, 101, 501, 999]
          .filter((limit) => limit < longest.events.length)
          .map((limit) => placeOf(world, longest, limit));
  },
  check: async (place, context) => {
    const pages = await openPage(place, (intent) => context.accept(intent));
    for (const { intent, answer } of pages) {
      const limit = Number(valueOf(intent.parameters, 'Limit'));
      const { events, nextToken } = answer;
      if (nextToken === undefined || events.length >= limit) continue;
      // A token alone does not say that events follow: the page behind it may be empty.
      const next = await context.accept(pageOf(intent, 1, nextToken));
      if (next.answer.events.length === 0) continue;
      return finding(
        text(
          `${limit} event(s) for Limit=${limit}, since more follow`,
          `后面还有事件，因此 Limit=${limit} 时应有 ${limit} 个事件`,
        ),
        text(`${events.length} events`, `${events.length} 个事件`),
      );
    }
    return undefined;
  },
});
