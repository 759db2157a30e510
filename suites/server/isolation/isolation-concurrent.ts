import fc from 'fast-check';
import { plainIntent, validIntent } from '../../../src/arbitraries/valid-intent.ts';
import { firstDifference } from '../../../src/history/same-event.ts';
import { isAccepted } from '../../../src/protocol/exchange.ts';
import type { Intent } from '../../../src/protocol/intent.ts';
import { executionOf } from '../../../src/requirement/execution-of.ts';
import { expectOwnEvents } from '../../../src/requirement/expect-own-events.ts';
import { describeAnswer, finding } from '../../../src/requirement/finding.ts';
import { requirement, type Requirement } from '../../../src/requirement/requirement.ts';
import type { World } from '../../../src/requirement/world.ts';
import { text } from '../../../src/text.ts';
import { fewerCases } from '../../../src/requirement/fewer-cases.ts';

/** Requests for different executions that are under way at once each get the events they asked for. */
export const isolationConcurrent: Requirement = requirement({
  id: 'ISOLATION-CONCURRENT',
  needs: ['two-executions'],
  cases: fewerCases(4),
  draw: (world) =>
    fc
      .array(validIntent(world), { minLength: 2, maxLength: 5 })
      .filter((intents) => differ(intents, world)),
  examples: (world) => [
    world.executions
      .slice(0, 4)
      .map((execution) => plainIntent(world, { executions: [execution] })),
  ],
  check: async (intents, context) => {
    const [control] = intents;
    if (control === undefined) return context.skip();
    await context.accept(control);
    const exchanges = await Promise.all(intents.map((intent) => context.send(intent)));
    for (const [index, exchange] of exchanges.entries()) {
      const about = text(
        `answer ${index + 1} of ${exchanges.length} requests at once`,
        `同时发出的 ${exchanges.length} 个请求中第 ${index + 1} 个的响应`,
      );
      const { flowName, executionName, events } = executionOf(exchange.intent, context.world);
      const name = `${flowName}/${executionName}`;
      if (!isAccepted(exchange)) {
        const { en, zh } = describeAnswer(exchange);
        return finding(
          text(`a page of ${name}`, `${name} 的一页`),
          text(`${about.en}: ${en}`, `${about.zh}：${zh}`),
        );
      }
      const shown = exchange.answer.events;
      if (firstDifference(shown, events.slice(0, shown.length)) === undefined) continue;
      const strange = expectOwnEvents(exchange, context.world)?.observed;
      const is = strange ?? text('not the first page', '不是第一页');
      return finding(
        text(`the first events of ${name}`, `${name} 的前几个事件`),
        text(`${about.en}: ${is.en}`, `${about.zh}：${is.zh}`),
      );
    }
    return undefined;
  },
});

function differ(intents: readonly Intent[], world: World): boolean {
  return new Set(intents.map((intent) => executionOf(intent, world))).size > 1;
}
