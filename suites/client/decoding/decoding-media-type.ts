import fc from 'fast-check';
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
import { describeOutcome } from '../../../src/requirement/client/describe-outcome.ts';
import { expectRead } from '../../../src/requirement/client/expect-read.ts';
import { pageAnswer } from '../../../src/requirement/client/scripted-page.ts';
import { text } from '../../../src/text.ts';

const MEDIA_TYPES = [
  'application/json',
  'application/json;charset=utf-8',
  'application/json; charset=utf-8',
  'application/json; charset=UTF-8',
  'application/json ; charset=utf-8',
  'application/json;charset="utf-8"',
  'application/json;charset="UTF-8"',
  'Application/JSON;Charset=Utf-8',
  'APPLICATION/JSON; CHARSET=UTF-8',
  'application/json;charset=utf-8;profile="kit;1"',
];

/** [http] A type and the names of its parameters count in any letter case, and values may be quoted. */
export const decodingMediaType: ClientRequirement = clientRequirement({
  id: 'DECODING-MEDIA-TYPE',
  needs: [],
  draw: (world) =>
    fc.record({
      call: plainCalls(world),
      page: anyPage({ text: textOfManyBytes() }),
      mediaType: fc.constantFrom(...MEDIA_TYPES),
    }),
  examples: (world) =>
    [...MEDIA_TYPES, null].map((mediaType) => ({
      call: plainCall(world),
      // Without a charset, JSON is UTF-8 whatever the default of other types may be.
      page: withTexts(TWO_EVENTS, { StepName: 'é中🛫' }),
      mediaType,
    })),
  check: async ({ call, page, mediaType }, context) => {
    if (mediaType !== null) {
      return expectRead({ call, page, answer: pageAnswer(page, { mediaType }) }, context);
    }
    const { outcome } = await context.play(call, () => pageAnswer(page, { mediaType }));
    context.observe(
      text('a page without Content-Type', '没有 Content-Type 的一页'),
      describeOutcome(outcome),
    );
    return undefined;
  },
});
