import fc from 'fast-check';
import { plainCall } from '../../../src/arbitraries/client/any-call.ts';
import { anyPage, TWO_EVENTS } from '../../../src/arbitraries/client/any-page.ts';
import { plainCalls } from '../../../src/arbitraries/client/plain-calls.ts';
import {
  clientRequirement,
  type ClientRequirement,
} from '../../../src/requirement/client/client-requirement.ts';
import { expectRead } from '../../../src/requirement/client/expect-read.ts';
import { spaceJson } from '../../../src/requirement/client/json-text.ts';
import { pageAnswer, writePage } from '../../../src/requirement/client/scripted-page.ts';

/** [json] Whitespace may stand before and after any of the six structural characters, and around the whole. */
export const decodingWhitespace: ClientRequirement = clientRequirement({
  id: 'DECODING-WHITESPACE',
  needs: [],
  draw: (world) =>
    fc.record({
      call: plainCalls(world),
      page: anyPage(),
      blanks: fc.array(fc.string({ unit: fc.constantFrom(' ', '\t', '\n', '\r'), maxLength: 4 }), {
        minLength: 1,
        maxLength: 5,
      }),
    }),
  examples: (world) =>
    [[' '], ['\t'], ['\n'], ['\r\n'], ['\n', '', ' ']].map((blanks) => ({
      call: plainCall(world),
      page: TWO_EVENTS,
      blanks,
    })),
  check: ({ call, page, blanks }, context) => {
    const body = spaceJson(writePage(page), blanks);
    return expectRead({ call, page, answer: pageAnswer(page, { body }) }, context);
  },
});
