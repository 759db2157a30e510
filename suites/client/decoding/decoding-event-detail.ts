import fc from 'fast-check';
import { plainCall } from '../../../src/arbitraries/client/any-call.ts';
import { TWO_EVENTS, withTexts } from '../../../src/arbitraries/client/any-page.ts';
import { plainCalls } from '../../../src/arbitraries/client/plain-calls.ts';
import {
  clientRequirement,
  type ClientRequirement,
} from '../../../src/requirement/client/client-requirement.ts';
import { expectRead } from '../../../src/requirement/client/expect-read.ts';
import { spaceJson } from '../../../src/requirement/client/json-text.ts';

/** What does not survive being read and written again, or tidied up, and what is no object. */
const SAMPLES = [
  '{ "a" : 1 }',
  '{"b":1,"a":2}',
  ' {} ',
  '{"a":1.0,"b":1e3,"c":-0}',
  '{"id":12345678901234567890}',
  '{"a":1,"a":2}',
  '{"a":null}',
  '{"a":"\\u4e2d\\/"}',
  '{"2":1,"1":2}',
  '[]',
  'null',
  'true',
  '0',
  '""',
  '"text"',
  'text, not JSON',
  '{"cut":',
  ' ',
  '<a href="x">&amp;</a>',
];

/** [page-late] EventDetail is a string, whatever it holds. */
export const decodingEventDetail: ClientRequirement = clientRequirement({
  id: 'DECODING-EVENT-DETAIL',
  needs: [],
  draw: (world) =>
    fc.record({
      call: plainCalls(world),
      detail: fc.oneof(
        fc.constantFrom(...SAMPLES),
        fc.string({ unit: 'grapheme-ascii', minLength: 1, maxLength: 40 }),
        fc
          .record({
            json: fc.json({ stringUnit: 'grapheme-ascii' }),
            blanks: fc.array(fc.constantFrom('', ' ', '  '), { minLength: 1, maxLength: 4 }),
          })
          .map(({ json, blanks }) => spaceJson(json, blanks)),
      ),
    }),
  examples: (world) => SAMPLES.map((detail) => ({ call: plainCall(world), detail })),
  check: ({ call, detail }, context) =>
    expectRead(
      { call, page: withTexts(TWO_EVENTS, { EventDetail: detail }), plain: { page: TWO_EVENTS } },
      context,
    ),
});
