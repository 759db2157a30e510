import { plainIntent, validIntent } from '../../../src/arbitraries/valid-intent.ts';
import { expectSamePage } from '../../../src/requirement/expect-same-page.ts';
import { requirement, type Requirement } from '../../../src/requirement/requirement.ts';
import { pageOf } from '../../../src/requirement/walk.ts';
import { text } from '../../../src/text.ts';
import { fewerCases } from '../../../src/requirement/fewer-cases.ts';

/** Reading changes nothing: the same request gives the same events and the same end of page, three times over. */
export const isolationRepeatable: Requirement = requirement({
  id: 'ISOLATION-REPEATABLE',
  needs: ['execution'],
  cases: fewerCases(4),
  draw: (world) => validIntent(world),
  examples: (world) => [plainIntent(world), pageOf(plainIntent(world), 1, null)],
  check: async (intent, context) => {
    const first = await context.accept(intent);
    const asFirst = text('as the first time', '与第一次');
    const second = expectSamePage(await context.send(intent), first, asFirst);
    return second ?? expectSamePage(await context.send(intent), first, asFirst);
  },
});
