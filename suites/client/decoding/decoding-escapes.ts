import fc from 'fast-check';
import { anyCharacter } from '../../../src/arbitraries/any-character.ts';
import { plainCall } from '../../../src/arbitraries/client/any-call.ts';
import { TWO_EVENTS, withTexts } from '../../../src/arbitraries/client/any-page.ts';
import { plainCalls } from '../../../src/arbitraries/client/plain-calls.ts';
import {
  clientRequirement,
  type ClientRequirement,
} from '../../../src/requirement/client/client-requirement.ts';
import { expectRead } from '../../../src/requirement/client/expect-read.ts';
import { escapeJson, type EscapeStyle } from '../../../src/requirement/client/json-text.ts';
import { pageAnswer, writePage } from '../../../src/requirement/client/scripted-page.ts';

const STYLES = ['raw', 'short', 'lower', 'upper'] as const satisfies readonly EscapeStyle[];

/** Every character that has an escape of its own, one that JSON has none for, and one that takes a pair. */
const ESCAPED = '"\\/\b\f\n\r\tkÿ中🛫';

/** [json] Any character may be written as an escape, and one beyond the BMP as a pair of them. */
export const decodingEscapes: ClientRequirement = clientRequirement({
  id: 'DECODING-ESCAPES',
  needs: [],
  draw: (world) =>
    fc.record({
      call: plainCalls(world),
      text: fc.oneof(
        fc.string({ unit: fc.constantFrom(...Array.from(ESCAPED)), minLength: 1, maxLength: 12 }),
        fc.string({ unit: anyCharacter(), minLength: 1, maxLength: 12 }),
      ),
      styles: fc.array(fc.constantFrom<EscapeStyle>(...STYLES), { minLength: 1, maxLength: 4 }),
      names: fc.boolean(),
    }),
  examples: (world) =>
    STYLES.flatMap((style) =>
      [false, true].map((names) => ({
        call: plainCall(world),
        text: ESCAPED,
        styles: [style],
        names,
      })),
    ),
  check: ({ call, text, ...how }, context) => {
    const page = withTexts(TWO_EVENTS, {
      StepName: text,
      EventDetail: JSON.stringify({ input: text }),
    });
    const body = escapeJson(writePage(page), how);
    return expectRead(
      { call, page, answer: pageAnswer(page, { body }), plain: { page: TWO_EVENTS } },
      context,
    );
  },
});
