import fc from 'fast-check';
import { plainCall } from '../../../src/arbitraries/client/any-call.ts';
import { anyPage, TWO_EVENTS } from '../../../src/arbitraries/client/any-page.ts';
import { plainCalls } from '../../../src/arbitraries/client/plain-calls.ts';
import {
  clientRequirement,
  type ClientRequirement,
} from '../../../src/requirement/client/client-requirement.ts';
import { cutAnswer, type Cut } from '../../../src/requirement/client/cut-answer.ts';
import { writePage } from '../../../src/requirement/client/scripted-page.ts';
import { fewerCases } from '../../../src/requirement/fewer-cases.ts';
import { text, type Text } from '../../../src/text.ts';
import { playNoPage } from './play-no-page.ts';

/** Blanks behind the JSON. Where no more than these are missing, nothing but the message tells that it broke off. */
const BLANKS = '\n'.repeat(8);

const FRAMINGS = ['length', 'chunked'] as const satisfies readonly Cut['framing'][];
const HOWS = ['close', 'reset'] as const satisfies readonly Cut['how'][];

/** [http] A message that ends too early is incomplete, whatever is in it. Few cases: a client may ask again. */
export const brokenLength: ClientRequirement = clientRequirement({
  id: 'BROKEN-LENGTH',
  needs: [],
  cases: fewerCases(5),
  draw: (world) =>
    fc.record({
      call: plainCalls(world),
      page: anyPage({ maxLength: 3 }),
      cut: fc.record({
        framing: fc.constantFrom(...FRAMINGS),
        missing: fc.oneof(
          fc.integer({ min: 1, max: BLANKS.length }),
          fc.integer({ min: 1, max: 400 }),
        ),
        how: fc.constantFrom(...HOWS),
      }),
    }),
  examples: (world) => {
    const cuts: Cut[] = FRAMINGS.flatMap((framing) =>
      [1, 60].map((missing) => ({ framing, missing, how: 'close' })),
    );
    const more: Cut[] = [
      { framing: 'chunked', missing: 0, how: 'close' },
      { framing: 'length', missing: 60, how: 'reset' },
    ];
    return [...cuts, ...more].map((cut) => ({ call: plainCall(world), page: TWO_EVENTS, cut }));
  },
  check: ({ call, page, cut }, context) => {
    const body = writePage(page) + BLANKS;
    const missing = Math.min(cut.missing, body.length);
    const answer = cutAnswer(body, { ...cut, missing });
    return playNoPage(call, { answer, what: describeCut(body, { ...cut, missing }) }, context);
  },
});

function describeCut({ length }: string, { framing, missing }: Cut): Text {
  const sent = length - missing;
  return framing === 'length'
    ? text(
        `a body that ends after ${sent} bytes of a Content-Length of ${length}`,
        `声明长度为 ${length} 而在 ${sent} 字节之后结束的正文`,
      )
    : text(
        `a body in chunks that ends after ${sent} bytes, without the last chunk`,
        `在 ${sent} 字节之后结束而没有最后一块的分块正文`,
      );
}
