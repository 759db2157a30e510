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

export const brokenEmptyPage: ClientRequirement = clientRequirement({
  id: 'BROKEN-EMPTY-PAGE',
  needs: [],
  // There are no more of them.
  cases: fewerCases(12),
  draw: (world) => fc.record({ call: plainCalls(world), way: fc.constantFrom(...EMPTY_WAYS) }),
  examples: (world) => EMPTY_WAYS.map((way) => ({ call: plainCall(world), way })),
  check: ({ call, way }, context) => playNoPage(call, emptyAnswer(200, way), context),
});
