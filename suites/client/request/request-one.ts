import fc from 'fast-check';
import { anyCall, plainCall } from '../../../src/arbitraries/client/any-call.ts';
import { anyEvents } from '../../../src/arbitraries/client/any-events.ts';
import { opaqueToken } from '../../../src/arbitraries/client/opaque-token.ts';
import {
  clientRequirement,
  type ClientRequirement,
} from '../../../src/requirement/client/client-requirement.ts';
import { pageAnswer, PLAIN_PAGE } from '../../../src/requirement/client/scripted-page.ts';
import { theRequest } from '../../../src/requirement/client/the-request.ts';
import { fewerCases } from '../../../src/requirement/fewer-cases.ts';
import { finding } from '../../../src/requirement/finding.ts';
import { text } from '../../../src/text.ts';

/** Also where the page has a token: a further page is another call. */
export const requestOne: ClientRequirement = clientRequirement({
  id: 'REQUEST-ONE',
  needs: [],
  cases: fewerCases(2),
  draw: (world) =>
    fc.record({
      call: anyCall(world),
      page: fc.record(
        {
          RequestId: fc.constant(PLAIN_PAGE.RequestId ?? ''),
          NextToken: opaqueToken(),
          Events: anyEvents({ maxLength: 5 }),
        },
        { requiredKeys: ['RequestId', 'Events'] },
      ),
    }),
  examples: (world) => [
    { call: plainCall(world), page: PLAIN_PAGE },
    { call: plainCall(world), page: { ...PLAIN_PAGE, Events: [] } },
    { call: plainCall(world), page: { ...PLAIN_PAGE, NextToken: 'a' } },
  ],
  check: async ({ call, page }, context) => {
    const played = await context.play(call, () => pageAnswer(page));
    return theRequest(played, () => {
      const { length } = played.requests;
      return length === 1
        ? undefined
        : finding(text('1 request', '1 个请求'), text(`${length} requests`, `${length} 个请求`));
    });
  },
});
