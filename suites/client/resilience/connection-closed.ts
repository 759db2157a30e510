import fc from 'fast-check';
import { anyCall, plainCall } from '../../../src/arbitraries/client/any-call.ts';
import {
  clientRequirement,
  type ClientRequirement,
} from '../../../src/requirement/client/client-requirement.ts';
import { describeOutcome } from '../../../src/requirement/client/describe-outcome.ts';
import { plainScript } from '../../../src/requirement/client/plain-script.ts';
import { pageAnswer, PLAIN_PAGE } from '../../../src/requirement/client/scripted-page.ts';
import { fewerCases } from '../../../src/requirement/fewer-cases.ts';
import { finding } from '../../../src/requirement/finding.ts';
import { text } from '../../../src/text.ts';

/**
 * The endpoint closes a connection right behind an answer, or once it has been idle. A call to another
 * endpoint comes in between: it gives the client the time in which it can learn that it was closed.
 */
export const connectionClosed: ClientRequirement = clientRequirement({
  id: 'CONNECTION-CLOSED',
  needs: [],
  cases: fewerCases(10),
  draw: (world) =>
    fc.record({
      call: anyCall(world),
      closes: fc.constantFrom('behind the answer', 'when idle'),
      rounds: fc.integer({ min: 1, max: 3 }),
    }),
  examples: (world) =>
    ['behind the answer', 'when idle'].map((closes) => ({
      call: plainCall(world),
      closes,
      rounds: 1,
    })),
  check: async ({ call, closes, rounds }, context) => {
    await context.control(call);
    const closeAfter = closes === 'behind the answer';
    const stage = await context.stage(() => pageAnswer(PLAIN_PAGE, { closeAfter }));
    await stage.getExecutionHistory(call);
    for (let round = 1; round <= rounds; round += 1) {
      await stage.closeConnections();
      await context.play(call, plainScript);
      const { outcome } = await stage.getExecutionHistory(call);
      if (outcome.outcome === 'response') continue;
      return finding(
        text(
          'a page over another connection, after the endpoint closed the first',
          '端点关闭连接之后，通过另一个连接得到的一页',
        ),
        describeOutcome(outcome),
      );
    }
    return undefined;
  },
});
