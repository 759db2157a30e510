import fc from 'fast-check';
import { plainCall } from '../../../src/arbitraries/client/any-call.ts';
import { anyPage, TWO_EVENTS } from '../../../src/arbitraries/client/any-page.ts';
import { plainCalls } from '../../../src/arbitraries/client/plain-calls.ts';
import {
  clientRequirement,
  type ClientRequirement,
} from '../../../src/requirement/client/client-requirement.ts';
import { expectRead } from '../../../src/requirement/client/expect-read.ts';
import { pageAnswer } from '../../../src/requirement/client/scripted-page.ts';
import { fewerCases } from '../../../src/requirement/fewer-cases.ts';

/** [http] A body without a length and without chunks ends where the connection does. */
export const decodingClose: ClientRequirement = clientRequirement({
  id: 'DECODING-CLOSE',
  needs: [],
  cases: fewerCases(2),
  draw: (world) => fc.record({ call: plainCalls(world), page: anyPage({ maxLength: 20 }) }),
  examples: (world) => [{ call: plainCall(world), page: TWO_EVENTS }],
  check: ({ call, page }, context) =>
    expectRead({ call, page, answer: pageAnswer(page, { framing: 'close' }) }, context),
});
