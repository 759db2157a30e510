import fc from 'fast-check';
import {
  clientRequirement,
  type ClientRequirement,
} from '../../../src/requirement/client/client-requirement.ts';
import { expectError } from '../../../src/requirement/client/expect-error.ts';
import { fewerCases } from '../../../src/requirement/fewer-cases.ts';
import { finding } from '../../../src/requirement/finding.ts';
import { text } from '../../../src/text.ts';
import { playUnreached, triesOf, unreachedKinds, unreachedMs } from './play-unreached.ts';
import { controlTimed, GRACE_MS, plainTimedCall, timedCall, type TimedCall } from './timed-call.ts';
import { foundTwice } from './found-twice.ts';

interface Unreached {
  readonly call: TimedCall;
  readonly kind: ReturnType<typeof unreachedKinds>[number];
}

/** TCP that is never taken, and TLS that is never answered. Waits for real, so that cases are few. */
export const timeoutConnecting: ClientRequirement = clientRequirement({
  id: 'TIMEOUT-CONNECTING',
  needs: ['timeout'],
  cases: fewerCases(50),
  draw: (world) =>
    fc.record({ call: timedCall(world), kind: fc.constantFrom(...unreachedKinds(world)) }),
  examples: (world) => unreachedKinds(world).map((kind) => ({ call: plainTimedCall(world), kind })),
  check: foundTwice(async ({ call, kind }: Unreached, context) => {
    await controlTimed(call, context, kind === 'full' ? 'http' : 'https');
    const played = await playUnreached(call, context, kind);
    if (played !== undefined) return expectError(played.outcome);
    const { timeoutMs } = call;
    const tries = triesOf(context.world);
    const each = `${timeoutMs} ms, with ${GRACE_MS} ms of grace`;
    const eachZh = `${timeoutMs} 毫秒（宽限 ${GRACE_MS} 毫秒）`;
    const limit = unreachedMs(call, context.world);
    return finding(
      tries === 1
        ? text(`an error after ${each}`, `在 ${eachZh} 后报错`)
        : text(
            `an error after at most ${tries} tries of ${each}`,
            `最多尝试 ${tries} 次、每次 ${eachZh}，之后报错`,
          ),
      text(`nothing after ${limit} ms`, `${limit} 毫秒后仍无结果`),
    );
  }),
});
