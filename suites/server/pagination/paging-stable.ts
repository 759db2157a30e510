import fc from 'fast-check';
import { plainIntent, validIntent } from '../../../src/arbitraries/valid-intent.ts';
import { firstDifference } from '../../../src/history/same-event.ts';
import { isAccepted } from '../../../src/protocol/exchange.ts';
import { describeEvent } from '../../../src/requirement/describe-event.ts';
import { describeAnswer, finding } from '../../../src/requirement/finding.ts';
import { requirement, type Requirement } from '../../../src/requirement/requirement.ts';
import { sendPage } from '../../../src/requirement/send-page.ts';
import { pageOf, walk } from '../../../src/requirement/walk.ts';
import { text } from '../../../src/text.ts';
import { fewerCases } from '../../../src/requirement/fewer-cases.ts';

/**
 * A history only grows at its end. A page that is asked for again, after others were read, shows what
 * it showed, and behind that at most what has come to pass since.
 */
export const pagingStable: Requirement = requirement({
  id: 'PAGING-STABLE',
  needs: ['running'],
  cases: fewerCases(8),
  draw: (world) =>
    fc.record({
      intent: validIntent(world, { executions: world.running }),
      limit: fc.integer({ min: 1, max: 100 }),
      pages: fc.integer({ min: 1, max: 4 }),
    }),
  examples: (world) =>
    world.running.slice(0, 2).map((execution) => ({
      intent: plainIntent(world, { executions: [execution] }),
      limit: 3,
      pages: 2,
    })),
  check: async ({ intent, limit, pages }, context) => {
    const before = await walk({
      send: sendPage(context),
      first: intent,
      limit: () => limit,
      maxPages: pages,
    });
    for (const [index, page] of before.pages.entries()) {
      const token = before.pages[index - 1]?.answer.nextToken ?? null;
      const again = await context.send(pageOf(intent, limit, token));
      const shown = page.answer.events;
      const later = isAccepted(again) ? again.answer.events.slice(0, shown.length) : [];
      const at = firstDifference(shown, later);
      if (isAccepted(again) && at === undefined) continue;
      const old = shown[at ?? 0];
      const now = later[at ?? 0];
      const was = old === undefined ? text('an empty page', '空页') : describeEvent(old);
      const is = now === undefined ? describeAnswer(again) : describeEvent(now);
      return finding(
        text(
          `page ${index + 1} still shows ${was.en} at place ${(at ?? 0) + 1}`,
          `第 ${index + 1} 页的第 ${(at ?? 0) + 1} 个仍为${was.zh}`,
        ),
        text(`asked for again it shows ${is.en}`, `再次请求时为${is.zh}`),
      );
    }
    return undefined;
  },
});
