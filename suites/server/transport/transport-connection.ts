import fc from 'fast-check';
import { plainIntent, validIntent } from '../../../src/arbitraries/valid-intent.ts';
import { expectSamePage } from '../../../src/requirement/expect-same-page.ts';
import { requirement, type Requirement } from '../../../src/requirement/requirement.ts';
import { pageOf } from '../../../src/requirement/walk.ts';
import { text } from '../../../src/text.ts';
import { fewerCases } from '../../../src/requirement/fewer-cases.ts';

/**
 * The answer does not depend on the connection that it comes over. The request goes over a connection
 * of its own first, then over one that has just carried another request.
 */
export const transportConnection: Requirement = requirement({
  id: 'TRANSPORT-CONNECTION',
  needs: ['execution'],
  cases: fewerCases(4),
  draw: (world) => fc.record({ intent: validIntent(world), before: validIntent(world) }),
  examples: (world) => [
    { intent: plainIntent(world), before: pageOf(plainIntent(world), 1, null) },
    { intent: pageOf(plainIntent(world), 1, null), before: plainIntent(world) },
  ],
  check: async ({ intent, before }, context) => {
    const alone = await context.accept({ ...intent, freshConnection: true });
    // Twice, because a pool may take turns between two connections.
    await context.accept(before);
    await context.accept(before);
    return expectSamePage(
      await context.send(intent),
      alone,
      text('as over a connection of its own', '与使用独立连接时'),
    );
  },
});
