import fc, { type Arbitrary } from 'fast-check';
import { plainCall } from '../../../src/arbitraries/client/any-call.ts';
import {
  anyPage,
  textOfManyBytes,
  TWO_EVENTS,
  withTexts,
} from '../../../src/arbitraries/client/any-page.ts';
import { plainCalls } from '../../../src/arbitraries/client/plain-calls.ts';
import {
  clientRequirement,
  type ClientRequirement,
} from '../../../src/requirement/client/client-requirement.ts';
import { expectRead } from '../../../src/requirement/client/expect-read.ts';
import { pageAnswer } from '../../../src/requirement/client/scripted-page.ts';
import { fewerCases } from '../../../src/requirement/fewer-cases.ts';

const MOST_SPLITS = 20;

/** Bytes of an answer to split it in: its head, and behind it a small page. */
const LENGTH = 1200;

/** [http] A message is a stream of bytes; where the network cuts it means nothing. */
export const decodingPieces: ClientRequirement = clientRequirement({
  id: 'DECODING-PIECES',
  needs: [],
  // Each piece waits until the one before it was taken.
  cases: fewerCases(4),
  draw: (world) =>
    fc.record({
      call: plainCalls(world),
      page: anyPage({ maxLength: 3, text: textOfManyBytes() }),
      splitAt: fc.oneof(
        fc.uniqueArray(fc.integer({ min: 1, max: LENGTH }), { minLength: 1, maxLength: 8 }),
        neighbours(),
      ),
    }),
  // One byte at a time: the first ones, the end of the head, and within characters of three and four bytes.
  examples: (world) =>
    [1, 100, 120, 500].map((from) => ({
      call: plainCall(world),
      page: withTexts(TWO_EVENTS, { EventDetail: '中🛫'.repeat(100) }),
      splitAt: countFrom(from, MOST_SPLITS),
    })),
  check: ({ call, page, splitAt }, context) =>
    expectRead({ call, page, answer: pageAnswer(page, { splitAt }) }, context),
});

/** Splits behind each of some bytes in a row. */
function neighbours(): Arbitrary<number[]> {
  return fc
    .tuple(fc.integer({ min: 1, max: LENGTH }), fc.integer({ min: 1, max: MOST_SPLITS }))
    .map(([from, count]) => countFrom(from, count));
}

function countFrom(from: number, count: number): number[] {
  return Array.from({ length: count }, (_, index) => from + index);
}
