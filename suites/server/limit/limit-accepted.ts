import fc from 'fast-check';
import { plainIntent, validIntent } from '../../../src/arbitraries/valid-intent.ts';
import { describeAnswer, finding } from '../../../src/requirement/finding.ts';
import { requirement, type Requirement } from '../../../src/requirement/requirement.ts';
import { pageOf } from '../../../src/requirement/walk.ts';
import { text } from '../../../src/text.ts';

/** [page] Limit has the range [1,1000): every integer from 1 to 999 is accepted. */
export const limitAccepted: Requirement = requirement({
  id: 'LIMIT-ACCEPTED',
  needs: ['execution'],
  draw: (world) =>
    fc.record({
      intent: validIntent(world, { maxLimit: 5 }),
      limit: fc.integer({ min: 1, max: 999 }),
    }),
  examples: (world) =>
    [1, 2, 60, 99, 100, 101, 127, 128, 255, 256, 500, 998, 999].map((limit) => ({
      intent: plainIntent(world),
      limit,
    })),
  check: async ({ intent, limit }, context) => {
    await context.accept(pageOf(intent, undefined, null));
    const exchange = await context.send(pageOf(intent, limit, null));
    const { answer, response } = exchange;
    // A page that cannot be read was still not refused: SCHEMA-JSON judges it.
    const refused = answer.kind === 'error' || response.status < 200 || response.status > 299;
    if (!refused) return undefined;
    const { en, zh } = describeAnswer(exchange);
    return finding(
      text(`Limit=${limit} is accepted`, `Limit=${limit} 被接受`),
      text(`Limit=${limit}: ${en}`, `Limit=${limit}：${zh}`),
    );
  },
});
