import fc from 'fast-check';
import { anyCall, plainCall } from '../../../src/arbitraries/client/any-call.ts';
import {
  clientRequirement,
  type ClientRequirement,
} from '../../../src/requirement/client/client-requirement.ts';
import { expectError } from '../../../src/requirement/client/expect-error.ts';
import { pageAnswer, PLAIN_PAGE } from '../../../src/requirement/client/scripted-page.ts';
import { theRequest } from '../../../src/requirement/client/the-request.ts';
import { fewerCases } from '../../../src/requirement/fewer-cases.ts';
import { finding } from '../../../src/requirement/finding.ts';
import { text } from '../../../src/text.ts';
import { passingTroubleNames, troubleNamed } from './passing-troubles.ts';

const MOST_TRIES = 20;

/** The try after the last that may be is answered with a page, so that a client without a bound comes to an end. */
export const retryBounded: ClientRequirement = clientRequirement({
  id: 'RETRY-BOUNDED',
  needs: ['retry'],
  cases: fewerCases(50),
  draw: (world) =>
    fc.record({ call: anyCall(world), trouble: fc.constantFrom(...passingTroubleNames) }),
  examples: (world) =>
    ['reset', 'status 503', 'Throttling.User'].map((trouble) => ({
      call: plainCall(world),
      trouble,
    })),
  check: async ({ call, trouble }, context) => {
    const played = await context.play(call, (_, nth) =>
      nth > MOST_TRIES ? pageAnswer(PLAIN_PAGE) : troubleNamed(trouble),
    );
    const { requests, outcome } = played;
    return theRequest(played, () =>
      requests.length <= MOST_TRIES
        ? expectError(outcome)
        : finding(
            text(
              `an error after at most ${MOST_TRIES} tries, each answered with ${trouble}`,
              `最多尝试 ${MOST_TRIES} 次（每次都是 ${trouble}）后报错`,
            ),
            text(`try ${requests.length}`, `第 ${requests.length} 次尝试`),
          ),
    );
  },
});
