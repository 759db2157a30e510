import fc from 'fast-check';
import { plainCall } from '../../../src/arbitraries/client/any-call.ts';
import { anyRefusal, DOCUMENTED_REFUSALS } from '../../../src/arbitraries/client/any-refusal.ts';
import { plainCalls } from '../../../src/arbitraries/client/plain-calls.ts';
import {
  clientRequirement,
  type ClientRequirement,
} from '../../../src/requirement/client/client-requirement.ts';
import { expectServiceError } from '../../../src/requirement/client/expect-error.ts';
import { errorAnswer } from '../../../src/requirement/client/scripted-error.ts';
import { fewerCases } from '../../../src/requirement/fewer-cases.ts';

/** [page] The table of errors; the 500 among the examples alone. */
export const refusalCode: ClientRequirement = clientRequirement({
  id: 'REFUSAL-CODE',
  needs: [],
  cases: fewerCases(2),
  draw: (world) => fc.record({ call: plainCalls(world), error: anyRefusal() }),
  examples: (world) => DOCUMENTED_REFUSALS.map((error) => ({ call: plainCall(world), error })),
  check: async ({ call, error }, context) => {
    const { outcome } = await context.play(call, () => errorAnswer(error));
    return expectServiceError(outcome, error.code);
  },
});
