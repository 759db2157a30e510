import fc from 'fast-check';
import { plainCall } from '../../../src/arbitraries/client/any-call.ts';
import { pageOfHistory, withTexts } from '../../../src/arbitraries/client/any-page.ts';
import { plainCalls } from '../../../src/arbitraries/client/plain-calls.ts';
import {
  clientRequirement,
  type ClientRequirement,
} from '../../../src/requirement/client/client-requirement.ts';
import { expectRead } from '../../../src/requirement/client/expect-read.ts';
import { fewerCases } from '../../../src/requirement/fewer-cases.ts';

const ALPHABET = 'abcdefghijklmnopqrstuvwxyz012345';
const KILOBYTE = 1024;

/** [page] EventDetail carries what a step was given and gave, and its size is not bounded. */
export const decodingLarge: ClientRequirement = clientRequirement({
  id: 'DECODING-LARGE',
  needs: [],
  // Megabytes, there and back.
  cases: fewerCases(25),
  draw: (world) =>
    fc.record({
      call: plainCalls(world),
      kilobytes: fc.integer({ min: 1024, max: 4096 }),
      events: fc.constantFrom(1, 2, 100),
    }),
  examples: (world) => [
    { call: plainCall(world), kilobytes: 1024, events: 1 },
    { call: plainCall(world), kilobytes: 4096, events: 100 },
  ],
  check: ({ call, kilobytes, events }, context) => {
    const plain = pageOfHistory({ seed: 1, length: events, ending: 'running' });
    const each = Math.ceil((kilobytes * KILOBYTE) / events / ALPHABET.length);
    const detail = JSON.stringify({ input: ALPHABET.repeat(each) });
    return expectRead(
      { call, page: withTexts(plain, { EventDetail: detail }), plain: { page: plain } },
      context,
    );
  },
});
