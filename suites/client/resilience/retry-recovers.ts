import fc from 'fast-check';
import { anyCall, plainCall } from '../../../src/arbitraries/client/any-call.ts';
import {
  clientRequirement,
  type ClientRequirement,
} from '../../../src/requirement/client/client-requirement.ts';
import { describeOutcome } from '../../../src/requirement/client/describe-outcome.ts';
import { pageAnswer, PLAIN_PAGE } from '../../../src/requirement/client/scripted-page.ts';
import { noRequest } from '../../../src/requirement/client/the-request.ts';
import { fewerCases } from '../../../src/requirement/fewer-cases.ts';
import { finding } from '../../../src/requirement/finding.ts';
import { text } from '../../../src/text.ts';
import { passingTroubleNames, troubleNamed } from './passing-troubles.ts';

/** One try goes wrong and the next one well. Few cases: a client may wait for seconds in between. */
export const retryRecovers: ClientRequirement = clientRequirement({
  id: 'RETRY-RECOVERS',
  needs: ['retry'],
  cases: fewerCases(20),
  draw: (world) =>
    fc.record({ call: anyCall(world), trouble: fc.constantFrom(...passingTroubleNames) }),
  examples: (world) => passingTroubleNames.map((trouble) => ({ call: plainCall(world), trouble })),
  check: async ({ call, trouble }, context) => {
    const played = await context.play(call, (_, nth) =>
      nth === 1 ? troubleNamed(trouble) : pageAnswer(PLAIN_PAGE),
    );
    const { requests, outcome } = played;
    if (requests.length === 0) return noRequest(played);
    if (requests.length > 1 && outcome.outcome === 'response') return undefined;
    const { en, zh } = describeOutcome(outcome);
    return finding(
      text(`another try after ${trouble}, and its page`, `${trouble} 之后再次尝试，并交付其结果`),
      requests.length === 1
        ? text(`no other try: ${en}`, `没有再次尝试：${zh}`)
        : text(`${requests.length} tries: ${en}`, `${requests.length} 次尝试：${zh}`),
    );
  },
});
