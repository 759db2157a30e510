import fc from 'fast-check';
import { plainCall } from '../../../src/arbitraries/client/any-call.ts';
import { pageOfHistory } from '../../../src/arbitraries/client/any-page.ts';
import { plainCalls } from '../../../src/arbitraries/client/plain-calls.ts';
import {
  clientRequirement,
  type ClientRequirement,
} from '../../../src/requirement/client/client-requirement.ts';
import { expectRead } from '../../../src/requirement/client/expect-read.ts';
import { fewerCases } from '../../../src/requirement/fewer-cases.ts';

const LONGEST = 999;
const SHORT = 3;

/** [page] Limit has the range [1,1000), so a page has up to 999 events. */
export const decodingAllEvents: ClientRequirement = clientRequirement({
  id: 'DECODING-ALL-EVENTS',
  needs: [],
  // Pages of hundreds of events, and little to vary.
  cases: fewerCases(10),
  draw: (world) =>
    fc.record({
      call: plainCalls(world),
      length: fc.integer({ min: SHORT, max: LONGEST }),
      seed: fc.nat(0x7fffffff),
    }),
  examples: (world) =>
    [60, 100, LONGEST].map((length) => ({ call: plainCall(world), length, seed: 1 })),
  check: ({ call, length, seed }, context) => {
    const page = pageOfHistory({ seed, length, ending: 'running' });
    return expectRead(
      { call, page, plain: { page: { ...page, Events: page.Events.slice(0, SHORT) } } },
      context,
    );
  },
});
