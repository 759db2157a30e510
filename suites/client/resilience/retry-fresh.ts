import fc from 'fast-check';
import { anyCall, plainCall } from '../../../src/arbitraries/client/any-call.ts';
import type { SignatureKind } from '../../../src/protocol/intent.ts';
import type { ReceivedRequest } from '../../../src/protocol/received-request.ts';
import {
  clientRequirement,
  type ClientRequirement,
} from '../../../src/requirement/client/client-requirement.ts';
import { expectNewNonce } from '../../../src/requirement/client/expect-new-nonce.ts';
import { expectSigned } from '../../../src/requirement/client/expect-signed.ts';
import { commonValues } from '../../../src/requirement/client/read-field.ts';
import { pageAnswer, PLAIN_PAGE } from '../../../src/requirement/client/scripted-page.ts';
import { fewerCases } from '../../../src/requirement/fewer-cases.ts';
import { finding, type Finding } from '../../../src/requirement/finding.ts';
import { text } from '../../../src/text.ts';
import { passingTroubleNames, troubleNamed } from './passing-troubles.ts';
import { describeValues } from '../../../src/requirement/client/expect-once.ts';
import { MAX_SKEW_MS } from '../signing/time-skew.ts';

/** Tries that go wrong: a client that tries twice again is seen to do so. */
const FAILURES = 2;

/** Few cases: a client may wait for seconds in between. */
export const retryFresh: ClientRequirement = clientRequirement({
  id: 'RETRY-FRESH',
  needs: ['retry'],
  cases: fewerCases(25),
  draw: (world) =>
    fc.record({ call: anyCall(world), trouble: fc.constantFrom(...passingTroubleNames) }),
  examples: (world) =>
    world.signatures.flatMap((signature) =>
      ['reset', 'status 503', 'Throttling.User'].map((trouble) => ({
        call: { ...plainCall(world), signature },
        trouble,
      })),
    ),
  check: async ({ call, trouble }, context) => {
    const { requests, credentials } = await context.play(call, (_, nth) =>
      nth <= FAILURES ? troubleNamed(trouble) : pageAnswer(PLAIN_PAGE),
    );
    if (requests.length < 2) {
      return context.skip(text(`no second try after ${trouble}`, `${trouble} 之后没有第二次尝试`));
    }
    const { signature } = call;
    for (const [index, request] of requests.entries()) {
      const found =
        expectNewNonce(request, requests.slice(0, index), signature) ??
        expectTimeRight(request, signature) ??
        expectSigned(request, signature, credentials);
      if (found !== undefined) return inTry(index + 1, found);
    }
    return undefined;
  },
});

function inTry(number: number, { expected, observed }: Finding): Finding {
  return finding(
    expected,
    text(`try ${number}: ${observed.en}`, `第 ${number} 次尝试：${observed.zh}`),
  );
}

/** How it is written is judged elsewhere. */
function expectTimeRight(request: ReceivedRequest, signature: SignatureKind): Finding | undefined {
  const values = commonValues(request, 'Timestamp', signature);
  const right = Math.abs(Date.parse(values[0] ?? '') - request.at) <= MAX_SKEW_MS;
  return right
    ? undefined
    : finding(
        text('a request time within 5 minutes of now', '请求时间与当前时间相差不超过 5 分钟'),
        describeValues('Timestamp', values),
      );
}
