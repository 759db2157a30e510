import fc from 'fast-check';
import { anyCall, plainCall } from '../../../src/arbitraries/client/any-call.ts';
import {
  clientRequirement,
  type ClientRequirement,
} from '../../../src/requirement/client/client-requirement.ts';
import { describeOutcome } from '../../../src/requirement/client/describe-outcome.ts';
import { pageAnswer, PLAIN_PAGE } from '../../../src/requirement/client/scripted-page.ts';
import { fewerCases } from '../../../src/requirement/fewer-cases.ts';
import { finding } from '../../../src/requirement/finding.ts';
import { text } from '../../../src/text.ts';
import { GRACE_MS } from './timed-call.ts';

/** An answer that is well in time. Waits for real, so that cases are few. */
export const timeoutPatient: ClientRequirement = clientRequirement({
  id: 'TIMEOUT-PATIENT',
  needs: ['timeout'],
  cases: fewerCases(40),
  draw: (world) =>
    fc
      .record({
        call: anyCall(world),
        delayMs: fc.integer({ min: 100, max: 600 }),
        spareMs: fc.integer({ min: GRACE_MS, max: 20_000 }),
      })
      .map(({ call, delayMs, spareMs }) => ({
        call: { ...call, timeoutMs: delayMs + spareMs },
        delayMs,
      })),
  examples: (world) => [{ call: { ...plainCall(world), timeoutMs: 3000 }, delayMs: 600 }],
  check: async ({ call, delayMs }, context) => {
    const { outcome, requests, tookMs } = await context.play(call, () =>
      pageAnswer(PLAIN_PAGE, { delayMs }),
    );
    if (outcome.outcome === 'response') return undefined;
    // On a machine that is held up, it is the endpoint that was late.
    if (requests.length === 1 && tookMs >= call.timeoutMs)
      return context.skip(text('the machine was too slow', '机器过慢'));
    return finding(
      text(
        `the page that came after ${delayMs} ms, with a time-out of ${call.timeoutMs} ms`,
        `${delayMs} 毫秒后到达的一页（超时为 ${call.timeoutMs} 毫秒）`,
      ),
      describeOutcome(outcome),
    );
  },
});
