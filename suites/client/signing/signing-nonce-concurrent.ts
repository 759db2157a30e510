import fc from 'fast-check';
import { plainCall } from '../../../src/arbitraries/client/any-call.ts';
import {
  clientRequirement,
  type ClientRequirement,
} from '../../../src/requirement/client/client-requirement.ts';
import { plainScript } from '../../../src/requirement/client/plain-script.ts';
import { fewerCases } from '../../../src/requirement/fewer-cases.ts';
import { text } from '../../../src/text.ts';
import { nonceOf, repeated, TOO_FEW } from './nonce-of.ts';

const MOST_CALLS = 24;

/** Calls that are handed to the driver in one go. That each has a nonce is judged elsewhere. */
export const signingNonceConcurrent: ClientRequirement = clientRequirement({
  id: 'SIGNING-NONCE-CONCURRENT',
  needs: ['concurrent'],
  cases: fewerCases(4),
  draw: ({ signatures }) =>
    // A smaller case would leave less to chance and to the clock.
    fc.noShrink(
      fc.record({
        signature: fc.constantFrom(...signatures),
        calls: fc.integer({ min: 2, max: MOST_CALLS }),
      }),
    ),
  examples: ({ signatures }) => signatures.map((signature) => ({ signature, calls: MOST_CALLS })),
  check: async ({ signature, calls }, context) => {
    const stage = await context.stage(plainScript);
    const call = { ...plainCall(context.world), signature };
    await Promise.all(Array.from({ length: calls }, () => stage.getExecutionHistory(call)));
    const nonces = stage.requests.flatMap((request) => nonceOf(request, signature) ?? []);
    if (nonces.length < 2) return context.skip(TOO_FEW);
    const again = nonces.find((nonce, index) => nonces.indexOf(nonce) < index);
    if (again === undefined) return undefined;
    const { length } = nonces.filter((nonce) => nonce === again);
    return repeated(
      again,
      text(
        `in ${length} of ${calls} calls at once`,
        `同时进行的 ${calls} 个调用中有 ${length} 个用了`,
      ),
    );
  },
});
