import fc, { type Arbitrary } from 'fast-check';
import { plainCall } from '../../../src/arbitraries/client/any-call.ts';
import {
  anyRefusal,
  anyRequestId,
  DOCUMENTED_REFUSALS,
} from '../../../src/arbitraries/client/any-refusal.ts';
import { plainCalls } from '../../../src/arbitraries/client/plain-calls.ts';
import {
  clientRequirement,
  type ClientRequirement,
} from '../../../src/requirement/client/client-requirement.ts';
import { errorAnswer } from '../../../src/requirement/client/scripted-error.ts';
import { errorOrSkip } from '../../../src/requirement/client/told-error.ts';
import { fewerCases } from '../../../src/requirement/fewer-cases.ts';
import { expectRequestId } from './expect-told.ts';

/** [sdk] The form of a request id is not documented: UUIDs, and other text of letters, digits and hyphens. */
function anyIdOfSomeForm(): Arbitrary<string> {
  return fc.oneof(anyRequestId(), fc.uuid(), fc.stringMatching(/^[A-Za-z0-9-]{16,40}$/));
}

export const refusalRequestId: ClientRequirement = clientRequirement({
  id: 'REFUSAL-REQUEST-ID',
  needs: [],
  cases: fewerCases(2),
  draw: (world) =>
    fc.record({
      call: plainCalls(world),
      error: anyRefusal({ requestId: anyIdOfSomeForm() }),
    }),
  examples: (world) =>
    DOCUMENTED_REFUSALS.filter(({ status }) => status < 500).map((error) => ({
      call: plainCall(world),
      error,
    })),
  check: async ({ call, error }, context) => {
    const { outcome } = await context.play(call, () => errorAnswer(error));
    return expectRequestId(errorOrSkip(outcome, context), error);
  },
});
