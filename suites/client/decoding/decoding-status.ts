import fc from 'fast-check';
import { plainCall } from '../../../src/arbitraries/client/any-call.ts';
import { anyPage, TWO_EVENTS } from '../../../src/arbitraries/client/any-page.ts';
import { plainCalls } from '../../../src/arbitraries/client/plain-calls.ts';
import {
  clientRequirement,
  type ClientRequirement,
} from '../../../src/requirement/client/client-requirement.ts';
import { describeOutcome } from '../../../src/requirement/client/describe-outcome.ts';
import { pageAnswer } from '../../../src/requirement/client/scripted-page.ts';
import { fewerCases } from '../../../src/requirement/fewer-cases.ts';
import { finding } from '../../../src/requirement/finding.ts';
import { text } from '../../../src/text.ts';

const DOCUMENTED = 200;

/** Whether a page may come with any of these is left open; a status that is told must be true all the same. */
const OTHERS = [201, 202, 203];

/** [client] Only for clients that tell a status with a page. */
export const decodingStatus: ClientRequirement = clientRequirement({
  id: 'DECODING-STATUS',
  needs: [],
  cases: fewerCases(4),
  draw: (world) =>
    fc.record({
      call: plainCalls(world),
      page: anyPage(),
      status: fc.constantFrom(DOCUMENTED, ...OTHERS),
    }),
  examples: (world) =>
    [DOCUMENTED, ...OTHERS].map((status) => ({
      call: plainCall(world),
      page: TWO_EVENTS,
      status,
    })),
  check: async ({ call, page, status }, context) => {
    const { outcome } = await context.play(call, () => pageAnswer(page, { status }));
    if (status !== DOCUMENTED) {
      const { en, zh } = describeOutcome(outcome);
      context.observe(
        text(`a page with status ${status}`, `状态码为 ${status} 的一页`),
        outcome.outcome === 'response' ? text('a page', '一页') : text(en, zh),
      );
    }
    if (outcome.outcome !== 'response') {
      await context.control(call);
      return context.skip(text('the page was not read', '未能读取该页'));
    }
    const { httpStatus } = outcome;
    if (httpStatus === undefined) {
      return context.inapplicable(
        text('the client does not tell the status of a page', '客户端不告知一页的状态码'),
      );
    }
    return httpStatus === status
      ? undefined
      : finding(
          text(`status ${status}`, `状态码 ${status}`),
          text(`status ${httpStatus}`, `状态码 ${httpStatus}`),
        );
  },
});
