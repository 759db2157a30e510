import fc from 'fast-check';
import { plainIntent, validIntent } from '../../../src/arbitraries/valid-intent.ts';
import { firstDifference, sameEvent } from '../../../src/history/same-event.ts';
import { isAccepted } from '../../../src/protocol/exchange.ts';
import { describeEvent } from '../../../src/requirement/describe-event.ts';
import { describeAnswer, finding, type Finding } from '../../../src/requirement/finding.ts';
import { requirement, type Requirement } from '../../../src/requirement/requirement.ts';
import { sendPage } from '../../../src/requirement/send-page.ts';
import { walk, type Walk } from '../../../src/requirement/walk.ts';
import { text, type Text } from '../../../src/text.ts';
import { fewerCases } from '../../../src/requirement/fewer-cases.ts';

/**
 * While an execution runs its history grows at the end. A walk in small pages, which takes time, shows
 * the beginning of what a walk in large pages shows afterwards: each event once and in order.
 */
export const pagingGrowing: Requirement = requirement({
  id: 'PAGING-GROWING',
  needs: ['running'],
  cases: fewerCases(8),
  draw: (world) =>
    fc.record({
      intent: validIntent(world, { executions: world.running }),
      limit: fc.oneof(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 100 })),
    }),
  examples: (world) =>
    world.running
      .slice(0, 2)
      .map((execution) => ({ intent: plainIntent(world, { executions: [execution] }), limit: 2 })),
  check: async ({ intent, limit }, context) => {
    const read = (limit: number, maxPages: number): Promise<Walk> =>
      walk({ send: sendPage(context), first: intent, limit: () => limit, maxPages });
    const early = await read(limit, 8);
    const late = await read(999, 3);
    return refusedPage(early) ?? refusedPage(late) ?? compare(early, late, limit);
  },
});

function refusedPage({ pages, refusal }: Walk): Finding | undefined {
  if (refusal === undefined || isAccepted(refusal)) return undefined;
  const { en, zh } = describeAnswer(refusal);
  return finding(
    text('a page for each NextToken that was given', '给出的每个 NextToken 都能得到一页'),
    text(`page ${pages.length + 1}: ${en}`, `第 ${pages.length + 1} 页：${zh}`),
  );
}

function compare(early: Walk, late: Walk, limit: number): Finding | undefined {
  const whole = late.end === 'last-page';
  const length = whole ? early.events.length : Math.min(early.events.length, late.events.length);
  const at = firstDifference(early.events.slice(0, length), late.events.slice(0, length));
  if (at === undefined) return undefined;
  const expected = describeAt(late, at);
  const shown = describeAt(early, at);
  const again = early.events.slice(0, at).some((event) => sameEvent(event, early.events[at]));
  return finding(
    text(
      `at place ${at + 1} of the growing history: ${expected.en}, as a walk with Limit 999 shows afterwards`,
      `增长中的历史第 ${at + 1} 个为${expected.zh}，与随后用 Limit 999 读取的一致`,
    ),
    text(
      `with Limit ${limit}: ${shown.en}${again ? ', for the second time' : ''}`,
      `Limit 为 ${limit} 时：${shown.zh}${again ? '，且为第二次出现' : ''}`,
    ),
  );
}

function describeAt({ events }: Walk, at: number): Text {
  const event = events[at];
  return event === undefined ? text('nothing', '没有事件') : describeEvent(event);
}
