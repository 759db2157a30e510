import fc from 'fast-check';
import { plainCall } from '../../../src/arbitraries/client/any-call.ts';
import { plainCalls } from '../../../src/arbitraries/client/plain-calls.ts';
import {
  clientRequirement,
  type ClientRequirement,
} from '../../../src/requirement/client/client-requirement.ts';
import { fewerCases } from '../../../src/requirement/fewer-cases.ts';
import { EMPTY_WAYS, emptyAnswer } from './empty-answer.ts';
import { playNoPage } from './play-no-page.ts';

const REFUSED = [400, 403, 404];

/** A client may ask again after these, and wait in between: among the examples alone. */
const FAILED = [500, 503];

export const brokenEmptyBody: ClientRequirement = clientRequirement({
  id: 'BROKEN-EMPTY-BODY',
  needs: [],
  cases: fewerCases(4),
  draw: (world) =>
    fc.record({
      call: plainCalls(world),
      status: fc.constantFrom(...REFUSED),
      way: fc.constantFrom(...EMPTY_WAYS),
    }),
  examples: (world) => [
    ...[...REFUSED, ...FAILED].map((status) => ({
      ...{ call: plainCall(world), status },
      way: 'length' as const,
    })),
    ...EMPTY_WAYS.slice(1).map((way) => ({ call: plainCall(world), status: 404, way })),
  ],
  check: ({ call, status, way }, context) => playNoPage(call, emptyAnswer(status, way), context),
});
