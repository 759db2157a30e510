import {
  anyPage,
  longestExecution,
  partialLimit,
  placeOf,
} from '../../../src/arbitraries/page-place.ts';
import { valueOf } from '../../../src/protocol/parameter.ts';
import { finding } from '../../../src/requirement/finding.ts';
import { openPage } from '../../../src/requirement/open-page.ts';
import { requirement, type Requirement } from '../../../src/requirement/requirement.ts';
import { text } from '../../../src/text.ts';

/** [page] Limit is how many events are asked for. Judged where more of them are left than that. */
export const limitRespected: Requirement = requirement({
  id: 'LIMIT-RESPECTED',
  needs: ['pages'],
  draw: (world) =>
    anyPage(world, {
      executions: world.executions.filter(({ events }) => events.length >= 3),
      limit: partialLimit,
    }),
  examples: (world) => {
    const longest = longestExecution(world);
    return longest === undefined
      ? []
      : [1, 2, 59, 60, 61, 100, 101, 500, 999]
          .filter((limit) => limit < longest.events.length)
          .map((limit) => placeOf(world, longest, limit));
  },
  check: async (place, context) => {
    const pages = await openPage(place, (intent) => context.accept(intent));
    for (const { intent, answer } of pages) {
      const limit = valueOf(intent.parameters, 'Limit');
      const { Events } = answer.body;
      const count = Array.isArray(Events) ? Events.length : 0;
      if (limit === undefined || count <= Number(limit)) continue;
      return finding(
        text(
          `at most ${limit} event(s) for Limit=${limit}`,
          `Limit=${limit} 时最多 ${limit} 个事件`,
        ),
        text(`${count} events`, `${count} 个事件`),
      );
    }
    return undefined;
  },
});
