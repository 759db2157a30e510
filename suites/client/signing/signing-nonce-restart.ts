import fc from 'fast-check';
import { plainCall } from '../../../src/arbitraries/client/any-call.ts';
import {
  clientRequirement,
  type ClientRequirement,
} from '../../../src/requirement/client/client-requirement.ts';
import { plainScript } from '../../../src/requirement/client/plain-script.ts';
import { requestOrSkip } from '../../../src/requirement/client/the-request.ts';
import { fewerCases } from '../../../src/requirement/fewer-cases.ts';
import { text } from '../../../src/text.ts';
import { nonceOf, repeated, TOO_FEW } from './nonce-of.ts';

/**
 * Two processes that were started afresh, and calls of both in turn and at once: a counter, a generator
 * with a fixed seed and a clock all show. Starting a process is slow, so cases are few.
 */
export const signingNonceRestart: ClientRequirement = clientRequirement({
  id: 'SIGNING-NONCE-RESTART',
  needs: [],
  cases: fewerCases(50),
  draw: ({ signatures }) =>
    // A smaller case would leave less to chance and to the clock.
    fc.noShrink(
      fc.record({
        signature: fc.constantFrom(...signatures),
        calls: fc.integer({ min: 1, max: 12 }),
      }),
    ),
  examples: ({ signatures: [signature = 'rpc'] }) => [{ signature, calls: 12 }],
  check: async ({ signature, calls }, context) => {
    const drivers = await Promise.all([context.secondDriver({}), context.secondDriver({})]);
    const call = { ...plainCall(context.world), signature };
    const used = [new Set<string>(), new Set<string>()] as const;
    for (let n = 1; n <= calls; n++) {
      const played = await Promise.all(drivers.map((driver) => driver.play(call, plainScript)));
      for (const [index, nonces] of used.entries()) {
        const one = played[index];
        const nonce = one && nonceOf(requestOrSkip(one, context), signature);
        if (nonce !== undefined) nonces.add(nonce);
      }
    }
    const [first, second] = used;
    if (first.size === 0 || second.size === 0) return context.skip(TOO_FEW);
    const again = [...first].find((nonce) => second.has(nonce));
    return again === undefined
      ? undefined
      : repeated(again, text('in two processes of the client', '客户端的两个进程都用了'));
  },
});
