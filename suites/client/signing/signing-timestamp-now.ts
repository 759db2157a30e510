import { anyCall, plainCall } from '../../../src/arbitraries/client/any-call.ts';
import {
  clientRequirement,
  type ClientRequirement,
} from '../../../src/requirement/client/client-requirement.ts';
import { plainScript } from '../../../src/requirement/client/plain-script.ts';
import { fewerCases } from '../../../src/requirement/fewer-cases.ts';
import { finding } from '../../../src/requirement/finding.ts';
import { text } from '../../../src/text.ts';
import { describeSpan } from '../../server/clock/shared/describe-skew.ts';
import { MAX_SKEW_MS, timeSkew } from './time-skew.ts';

/** Driver and kit share a machine, so that they share its clock. */
export const signingTimestampNow: ClientRequirement = clientRequirement({
  id: 'SIGNING-TIMESTAMP-NOW',
  needs: [],
  cases: fewerCases(4),
  draw: (world) => anyCall(world),
  examples: (world) => world.signatures.map((signature) => ({ ...plainCall(world), signature })),
  check: async (call, context) => {
    const skew = timeSkew(await context.play(call, plainScript), context);
    if (Math.abs(skew) <= MAX_SKEW_MS) return undefined;
    const { en, zh } = describeSpan(Math.abs(skew));
    return finding(
      text('a request time within 5 minutes of now', '请求时间与当前时间相差不超过 5 分钟'),
      skew < 0 ? text(`${en} behind`, `慢 ${zh}`) : text(`${en} ahead`, `快 ${zh}`),
    );
  },
});
