import fc from 'fast-check';
import { plainCall } from '../../../src/arbitraries/client/any-call.ts';
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

/** Ahead of UTC and behind it, without summer time. */
const ZONES = ['Asia/Shanghai', 'America/Phoenix'];

/**
 * Another process of the client, in another time zone. Both are compared, so that a clock which is
 * wrong everywhere is not taken for a zone. Starting a process is slow, so cases are few.
 */
export const signingTimestampZone: ClientRequirement = clientRequirement({
  id: 'SIGNING-TIMESTAMP-ZONE',
  needs: [],
  cases: fewerCases(50),
  draw: ({ signatures }) =>
    fc.record({
      signature: fc.constantFrom(...signatures),
      zone: fc.constantFrom(...ZONES),
    }),
  examples: ({ signatures: [signature = 'rpc'] }) => ZONES.map((zone) => ({ signature, zone })),
  check: async ({ signature, zone }, context) => {
    const call = { ...plainCall(context.world), signature };
    const elsewhere = await context.secondDriver({ TZ: zone });
    const here = timeSkew(await context.play(call, plainScript), context);
    const there = timeSkew(await elsewhere.play(call, plainScript), context);
    const apart = there - here;
    if (Math.abs(apart) <= MAX_SKEW_MS) return undefined;
    const { en, zh } = describeSpan(Math.abs(apart));
    return finding(
      text(`the same request time with TZ=${zone}`, `TZ=${zone} 时请求时间不变`),
      apart < 0 ? text(`${en} behind`, `慢 ${zh}`) : text(`${en} ahead`, `快 ${zh}`),
    );
  },
});
