import fc from 'fast-check';
import { plainCall } from '../../../src/arbitraries/client/any-call.ts';
import {
  clientRequirement,
  type ClientRequirement,
} from '../../../src/requirement/client/client-requirement.ts';
import { plainScript } from '../../../src/requirement/client/plain-script.ts';
import { theRequest } from '../../../src/requirement/client/the-request.ts';
import { fewerCases } from '../../../src/requirement/fewer-cases.ts';
import { finding } from '../../../src/requirement/finding.ts';
import { text } from '../../../src/text.ts';
import { nonceOf, repeated } from './nonce-of.ts';

/** Calls for each signature. */
const CALLS = 1000;

/** A slow client makes as many as it can in this time, in milliseconds. */
const MOST_MS = 20_000;

/** One call after the other; calls at once are SIGNING-NONCE-CONCURRENT's. */
export const signingNonceUnique: ClientRequirement = clientRequirement({
  id: 'SIGNING-NONCE-UNIQUE',
  needs: [],
  // A case is thousands of requests, and one is like the other.
  cases: fewerCases(100),
  draw: ({ signatures }) =>
    // A smaller case would leave less to chance and to the clock.
    fc.noShrink(
      fc.record({
        signature: fc.constantFrom(...signatures),
        calls: fc.integer({ min: 2, max: CALLS }),
      }),
    ),
  examples: ({ signatures }) => signatures.map((signature) => ({ signature, calls: CALLS })),
  check: async ({ signature, calls }, context) => {
    const stage = await context.stage(plainScript);
    const call = { ...plainCall(context.world), signature };
    const seen = new Map<string, number>();
    let spentMs = 0;
    let n = 0;
    while (n < calls && spentMs < MOST_MS) {
      n += 1;
      const played = await stage.getExecutionHistory(call);
      spentMs += played.tookMs;
      const found = theRequest(played, (request) => {
        const nonce = nonceOf(request, signature);
        if (nonce === undefined) return NONE;
        const before = seen.get(nonce);
        seen.set(nonce, n);
        return before === undefined
          ? undefined
          : repeated(
              nonce,
              text(`in calls ${before} and ${n}`, `第 ${before} 次和第 ${n} 次调用都用了`),
            );
      });
      if (found !== undefined) return found;
    }
    const [en, zh] = [`${n} calls in a row`, `连续 ${n} 次调用`];
    context.observe(text('nonces compared', '比较的随机数'), text(en, zh));
    return undefined;
  },
});

const NONE = finding(
  text('a nonce in each request', '每个请求都有随机数'),
  text('a request without a nonce', '没有随机数的请求'),
);
