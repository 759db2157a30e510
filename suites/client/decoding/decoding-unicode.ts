import fc, { type Arbitrary } from 'fast-check';
import { anyCharacter } from '../../../src/arbitraries/any-character.ts';
import { plainCall } from '../../../src/arbitraries/client/any-call.ts';
import { TWO_EVENTS, withTexts } from '../../../src/arbitraries/client/any-page.ts';
import { plainCalls } from '../../../src/arbitraries/client/plain-calls.ts';
import {
  clientRequirement,
  type ClientRequirement,
} from '../../../src/requirement/client/client-requirement.ts';
import { expectRead } from '../../../src/requirement/client/expect-read.ts';

const SAMPLES = [
  'é',
  'ß',
  'e\u0301',
  '流程',
  'Поток',
  'تدفق',
  'प्रवाह',
  '흐름',
  '\u00a0',
  '\u2028\u2029',
  '\u200d\ufeff',
  '\uffff',
  '😀',
  '👩‍🚀🇨🇳',
  '𠮷',
  '\u{10ffff}',
  '\u007f\u0080\u009f',
];

/** [json] Strings are sequences of any characters of Unicode. */
export const decodingUnicode: ClientRequirement = clientRequirement({
  id: 'DECODING-UNICODE',
  needs: [],
  draw: (world) =>
    fc.record({
      call: plainCalls(world),
      text: fc.oneof(
        fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }),
        fc.string({ unit: printable(), minLength: 1, maxLength: 40 }),
        fc.constantFrom(...SAMPLES),
      ),
    }),
  examples: (world) => SAMPLES.map((text) => ({ call: plainCall(world), text })),
  check: ({ call, text }, context) => {
    const texts = { StepName: `a${text}b`, EventDetail: JSON.stringify({ input: text }) };
    return expectRead(
      { call, page: withTexts(TWO_EVENTS, texts), plain: { page: TWO_EVENTS } },
      context,
    );
  },
});

/** Any character but those that JSON can only write as an escape. */
function printable(): Arbitrary<string> {
  return anyCharacter().filter((character) => character >= ' ');
}
