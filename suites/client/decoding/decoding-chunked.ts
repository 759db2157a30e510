import fc from 'fast-check';
import { plainCall } from '../../../src/arbitraries/client/any-call.ts';
import { anyPage, textOfManyBytes, TWO_EVENTS } from '../../../src/arbitraries/client/any-page.ts';
import { plainCalls } from '../../../src/arbitraries/client/plain-calls.ts';
import {
  clientRequirement,
  type ClientRequirement,
} from '../../../src/requirement/client/client-requirement.ts';
import { expectRead } from '../../../src/requirement/client/expect-read.ts';
import { pageAnswer } from '../../../src/requirement/client/scripted-page.ts';

/** [http] Chunks may have any size, extensions that are not known are passed over, and trailers may follow. */
export const decodingChunked: ClientRequirement = clientRequirement({
  id: 'DECODING-CHUNKED',
  needs: [],
  draw: (world) =>
    fc.record({
      call: plainCalls(world),
      page: anyPage({ text: textOfManyBytes() }),
      chunks: fc.array(
        fc.oneof(fc.integer({ min: 1, max: 40 }), fc.integer({ min: 1, max: 2000 })),
        { minLength: 1, maxLength: 5 },
      ),
      extras: fc.boolean(),
    }),
  examples: (world) =>
    [false, true].flatMap((extras) =>
      [[1], [15, 16, 17], [100_000]].map((chunks) => ({
        ...{ call: plainCall(world), page: TWO_EVENTS },
        ...{ chunks, extras },
      })),
    ),
  check: ({ call, page, chunks, extras }, context) => {
    const answer = pageAnswer(page, { framing: 'chunked', chunks, chunkExtras: extras });
    return expectRead({ call, page, answer }, context);
  },
});
