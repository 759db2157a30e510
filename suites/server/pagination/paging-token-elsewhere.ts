import fc from 'fast-check';
import { byLength, planOf } from '../../../src/arbitraries/page-plan.ts';
import { validIntent } from '../../../src/arbitraries/valid-intent.ts';
import { isAccepted } from '../../../src/protocol/exchange.ts';
import { executionOf } from '../../../src/requirement/execution-of.ts';
import { expectOwnEvents } from '../../../src/requirement/expect-own-events.ts';
import { requirement, type Requirement } from '../../../src/requirement/requirement.ts';
import { sendPage } from '../../../src/requirement/send-page.ts';
import { pageOf, walk } from '../../../src/requirement/walk.ts';
import type { KnownExecution } from '../../../src/requirement/world.ts';
import { fewerCases } from '../../../src/requirement/fewer-cases.ts';

/** FlowName and ExecutionName say whose events are read: a token of another execution is refused or shows only their own. */
export const pagingTokenElsewhere: Requirement = requirement({
  id: 'PAGING-TOKEN-ELSEWHERE',
  needs: ['two-executions', 'pages'],
  cases: fewerCases(4),
  draw: (world) => {
    const sources = byLength(world, { minEvents: 3 });
    return fc
      .record({
        source: validIntent(world, { executions: sources }),
        limit: fc.integer({ min: 1, max: 40 }),
        pages: fc.integer({ min: 1, max: 3 }),
        target: validIntent(world, { executions: byLength(world) }),
        sameLimit: fc.boolean(),
      })
      .filter(({ source, target }) => executionOf(source, world) !== executionOf(target, world))
      .map(({ limit, source, ...rest }) => {
        const third = Math.ceil(length(executionOf(source, world)) / 3);
        return { source, limit: 1 + (limit % third), ...rest };
      });
  },
  examples: (world) => {
    const [source] = byLength(world, { minEvents: 3 });
    // A longer one has events at the place that the token names.
    const target = byLength(world).find((execution) => length(execution) > length(source));
    return source === undefined || target === undefined
      ? []
      : [
          {
            source: planOf(world, source, 1).intent,
            limit: 1,
            pages: 1,
            target: planOf(world, target, 1).intent,
            sameLimit: true,
          },
        ];
  },
  check: async ({ source, limit, pages, target, sameLimit }, context) => {
    const read = await walk({
      send: sendPage(context),
      first: source,
      limit: () => limit,
      // One page more than the token needs: a page that was read may have been cached by its token.
      maxPages: pages + 1,
    });
    const token = read.pages[pages - 1]?.answer.nextToken;
    if (token === undefined) return context.skip();
    await context.accept(target);
    const exchange = await context.send(
      sameLimit
        ? pageOf(target, limit, token)
        : { ...target, parameters: [...target.parameters, ['NextToken', token]] },
    );
    return isAccepted(exchange) ? expectOwnEvents(exchange, context.world) : undefined;
  },
});

function length(execution: KnownExecution | undefined): number {
  return execution?.events.length ?? 0;
}
