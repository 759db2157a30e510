import fc from 'fast-check';
import { anyCall, plainCall } from '../../../src/arbitraries/client/any-call.ts';
import { DOCUMENTED_REFUSALS } from '../../../src/arbitraries/client/any-refusal.ts';
import {
  clientRequirement,
  type ClientRequirement,
} from '../../../src/requirement/client/client-requirement.ts';
import { errorAnswer } from '../../../src/requirement/client/scripted-error.ts';
import { pageAnswer, PLAIN_PAGE } from '../../../src/requirement/client/scripted-page.ts';
import { theRequest } from '../../../src/requirement/client/the-request.ts';
import { fewerCases } from '../../../src/requirement/fewer-cases.ts';
import { finding } from '../../../src/requirement/finding.ts';
import { text } from '../../../src/text.ts';

/** Without RequestTimeTooSkewed: a client that sets its clock right by the answer has a reason to ask again. */
const refusals = DOCUMENTED_REFUSALS.filter(
  ({ code, status }) => status < 500 && code !== 'RequestTimeTooSkewed',
);

/** Tries after which the endpoint gives in, so that a client without a bound comes to an end. */
const MOST_TRIES = 20;

/** Asked of every client, whether it declares retries or not. */
export const retryNot4xx: ClientRequirement = clientRequirement({
  id: 'RETRY-NOT-4XX',
  needs: [],
  cases: fewerCases(10),
  draw: (world) => fc.record({ call: anyCall(world), refusal: fc.constantFrom(...refusals) }),
  examples: (world) => refusals.map((refusal) => ({ call: plainCall(world), refusal })),
  check: async ({ call, refusal }, context) => {
    await context.control(call);
    const { code, status } = refusal;
    const played = await context.play(call, (_, nth) =>
      nth > MOST_TRIES ? pageAnswer(PLAIN_PAGE) : errorAnswer(refusal),
    );
    const { length } = played.requests;
    return theRequest(played, () =>
      length === 1
        ? undefined
        : finding(
            text(`no second try after ${status} ${code}`, `${status} ${code} 之后不再尝试`),
            text(`${length} tries`, `${length} 次尝试`),
          ),
    );
  },
});
