import fc from 'fast-check';
import { plainCall } from '../../../src/arbitraries/client/any-call.ts';
import { anyPage, TWO_EVENTS } from '../../../src/arbitraries/client/any-page.ts';
import { plainCalls } from '../../../src/arbitraries/client/plain-calls.ts';
import {
  clientRequirement,
  type ClientRequirement,
} from '../../../src/requirement/client/client-requirement.ts';
import { expectPage } from '../../../src/requirement/client/expect-page.ts';
import { pageAnswer } from '../../../src/requirement/client/scripted-page.ts';

/** [page] The response example: RequestId, NextToken, Events and six fields of each event. */
export const decodingFields: ClientRequirement = clientRequirement({
  id: 'DECODING-FIELDS',
  needs: [],
  draw: (world) => fc.record({ call: plainCalls(world), page: anyPage() }),
  examples: (world) => [{ call: plainCall(world), page: TWO_EVENTS }],
  check: async ({ call, page }, context) => {
    const { outcome } = await context.play(call, () => pageAnswer(page));
    return expectPage(outcome, page);
  },
});
