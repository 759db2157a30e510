import fc from 'fast-check';
import { plainCall } from '../../../src/arbitraries/client/any-call.ts';
import { plainToken, TWO_EVENTS } from '../../../src/arbitraries/client/any-page.ts';
import { plainCalls } from '../../../src/arbitraries/client/plain-calls.ts';
import {
  clientRequirement,
  type ClientRequirement,
} from '../../../src/requirement/client/client-requirement.ts';
import { expectRead } from '../../../src/requirement/client/expect-read.ts';
import type { ScriptedPage } from '../../../src/requirement/client/scripted-page.ts';
import { fewerCases } from '../../../src/requirement/fewer-cases.ts';

/** [page] Events is a list, and a list may be empty. */
export const decodingNoEvents: ClientRequirement = clientRequirement({
  id: 'DECODING-NO-EVENTS',
  needs: [],
  cases: fewerCases(4),
  draw: (world) =>
    fc.record({
      call: plainCalls(world),
      token: fc.option(plainToken()),
      first: fc.boolean(),
    }),
  examples: (world) =>
    [null, 'token'].map((token) => ({ call: plainCall(world), token, first: false })),
  check: ({ call, token, first }, context) => {
    const { Events, RequestId } = TWO_EVENTS;
    const shown = (events: ScriptedPage['Events']): ScriptedPage => ({
      ...(first ? { Events: events } : {}),
      ...(RequestId === undefined ? {} : { RequestId }),
      ...(token === null ? {} : { NextToken: token }),
      Events: events,
    });
    return expectRead({ call, page: shown([]), plain: { page: shown(Events) } }, context);
  },
});
