import fc from 'fast-check';
import { plainCall } from '../../../src/arbitraries/client/any-call.ts';
import { anyPage, TWO_EVENTS, withTexts } from '../../../src/arbitraries/client/any-page.ts';
import { plainCalls } from '../../../src/arbitraries/client/plain-calls.ts';
import { eventTypes } from '../../../src/history/event-types.ts';
import {
  clientRequirement,
  type ClientRequirement,
} from '../../../src/requirement/client/client-requirement.ts';
import { expectRead } from '../../../src/requirement/client/expect-read.ts';

const KNOWN = new Set(eventTypes.map((type) => type.toLowerCase()));

/** [page-late] The list of event types has grown before. */
export const decodingUnknownType: ClientRequirement = clientRequirement({
  id: 'DECODING-UNKNOWN-TYPE',
  needs: [],
  draw: (world) =>
    fc.record({
      call: plainCalls(world),
      page: anyPage(),
      type: fc
        .stringMatching(/^[A-Z][A-Za-z]{0,23}$/)
        .filter((type) => !KNOWN.has(type.toLowerCase())),
    }),
  examples: (world) =>
    ['TaskRetried', 'WaitStarted', 'MapIterationAborted'].map((type) => ({
      call: plainCall(world),
      page: TWO_EVENTS,
      type,
    })),
  check: ({ call, page, type }, context) =>
    expectRead({ call, page: withTexts(page, { Type: type }), plain: { page } }, context),
});
