import fc from 'fast-check';
import { plainCall } from '../../../src/arbitraries/client/any-call.ts';
import { anyPage, textOfManyBytes, TWO_EVENTS } from '../../../src/arbitraries/client/any-page.ts';
import { plainCalls } from '../../../src/arbitraries/client/plain-calls.ts';
import type { ScriptedAnswer } from '../../../src/protocol/scripted-answer.ts';
import {
  clientRequirement,
  type ClientRequirement,
} from '../../../src/requirement/client/client-requirement.ts';
import { expectReadOf } from '../../../src/requirement/client/expect-read.ts';
import { offersGzip } from '../../../src/requirement/client/offers-gzip.ts';
import { pageAnswer } from '../../../src/requirement/client/scripted-page.ts';
import { text } from '../../../src/text.ts';

const FRAMINGS = ['length', 'chunked', 'close'] as const satisfies readonly NonNullable<
  ScriptedAnswer['framing']
>[];

/** [http] Accept-Encoding names the codings that the client can undo. One that names none is not sent any. */
export const decodingGzip: ClientRequirement = clientRequirement({
  id: 'DECODING-GZIP',
  needs: [],
  draw: (world) =>
    fc.record({
      call: plainCalls(world),
      page: anyPage({ maxLength: 20, text: textOfManyBytes() }),
      framing: fc.constantFrom(...FRAMINGS),
    }),
  examples: (world) =>
    FRAMINGS.map((framing) => ({ call: plainCall(world), page: TWO_EVENTS, framing })),
  check: async ({ call, page, framing }, context) => {
    const played = await context.play(call, (request) =>
      pageAnswer(page, { framing, gzip: offersGzip(request) }),
    );
    if (played.requests.length > 0 && !played.requests.some(offersGzip)) {
      context.inapplicable(text('the client does not ask for gzip', '客户端没有请求 gzip'));
    }
    return expectReadOf(played, { page, plain: { answer: { framing } } }, context);
  },
});
