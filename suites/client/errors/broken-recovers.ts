import fc from 'fast-check';
import { plainCall } from '../../../src/arbitraries/client/any-call.ts';
import { plainCalls } from '../../../src/arbitraries/client/plain-calls.ts';
import {
  clientRequirement,
  type ClientRequirement,
} from '../../../src/requirement/client/client-requirement.ts';
import { expectPage } from '../../../src/requirement/client/expect-page.ts';
import { pageAnswer, PLAIN_PAGE } from '../../../src/requirement/client/scripted-page.ts';
import { fewerCases } from '../../../src/requirement/fewer-cases.ts';
import { finding } from '../../../src/requirement/finding.ts';
import { text } from '../../../src/text.ts';
import { ANSWERED_TROUBLES, QUICK_TROUBLES, troubleNamed } from './troubles.ts';

/** What the first call is told does not matter; the second one is the control once more. */
export const brokenRecovers: ClientRequirement = clientRequirement({
  id: 'BROKEN-RECOVERS',
  needs: [],
  cases: fewerCases(4),
  draw: (world) =>
    fc.record({
      call: plainCalls(world),
      // After others a client may ask again, and wait in between.
      troubles: fc.array(fc.constantFrom(...QUICK_TROUBLES), { minLength: 1, maxLength: 3 }),
    }),
  examples: (world) =>
    ANSWERED_TROUBLES.map((trouble) => ({ call: plainCall(world), troubles: [trouble] })),
  check: async ({ call, troubles }, context) => {
    await context.control(call);
    let answer = pageAnswer(PLAIN_PAGE);
    const stage = await context.stage(() => answer);
    for (const trouble of troubles) {
      answer = troubleNamed(trouble);
      await stage.getExecutionHistory(call);
    }
    answer = pageAnswer(PLAIN_PAGE);
    const { outcome } = await stage.getExecutionHistory(call);
    const found = expectPage(outcome, PLAIN_PAGE);
    if (found === undefined) return undefined;
    const { expected, observed } = found;
    const before = troubles.join(', ');
    return finding(
      text(
        `${expected.en}, in the call after: ${before}`,
        `${expected.zh}（在此之后的调用：${before}）`,
      ),
      observed,
    );
  },
});
