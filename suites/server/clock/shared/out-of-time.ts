import fc, { type Arbitrary } from 'fast-check';
import { clockSkew } from '../../../../src/arbitraries/clock-skew.ts';
import { plainIntent, validIntent } from '../../../../src/arbitraries/valid-intent.ts';
import type { ErrorCode } from '../../../../src/generated/errors.ts';
import type { RequirementId } from '../../../../src/generated/requirements.ts';
import type { Intent } from '../../../../src/protocol/intent.ts';
import { expectRefusal } from '../../../../src/requirement/expect.ts';
import { finding } from '../../../../src/requirement/finding.ts';
import { requirement, type Requirement } from '../../../../src/requirement/requirement.ts';
import { text, type Text } from '../../../../src/text.ts';
import { describeSkew } from './describe-skew.ts';
import { MARGIN_MS } from './margin.ts';

interface Direction {
  readonly id: RequirementId;
  /** -1 for the past, 1 for the future. */
  readonly sign: -1 | 1;
  readonly maxYears: number;
  /** Request times at the ends of what can be written or counted; they may be called malformed too. */
  readonly fixed: readonly string[];
}

const HOUR_MS = 3_600_000;
const YEAR_MS = 365 * 24 * HOUR_MS;

/**
 * Differences that a careless clock takes for none: the time zone of the endpoint's home, the same time
 * of another day, and what 32 bits of milliseconds or seconds or 64 bits of nanoseconds overflow in.
 */
const TELLING_MS = [
  8 * HOUR_MS,
  24 * HOUR_MS,
  2 ** 31,
  2 ** 32,
  2 ** 31 * 1000,
  2 ** 32 * 1000,
  2 ** 63 / 1e6,
];

/** [page] RequestTimeTooSkewed: beyond the window by seconds, minutes, days, years or centuries. */
export function outOfTime({ id, sign, maxYears, fixed }: Direction): Requirement {
  return requirement<Intent>({
    id,
    needs: ['execution'],
    draw: (world): Arbitrary<Intent> =>
      fc
        .tuple(
          validIntent(world, { maxLimit: 3 }),
          clockSkew(world.maxClockSkewMs + MARGIN_MS, maxYears),
        )
        .map(([intent, skewMs]) => ({ ...intent, skewMs: sign * skewMs })),
    examples: (world) =>
      world.signatures.flatMap((signature): Intent[] => {
        const intent = plainIntent(world, { signatures: [signature] });
        const least = world.maxClockSkewMs + MARGIN_MS;
        const skews = [least, ...TELLING_MS].filter(
          (skewMs) => skewMs >= least && skewMs <= maxYears * YEAR_MS,
        );
        return [
          ...skews.map((skewMs) => ({ ...intent, skewMs: sign * Math.round(skewMs) })),
          ...fixed.map((Timestamp) => ({ ...intent, fields: { Timestamp } })),
        ];
      }),
    check: async (intent, context) => {
      await context.accept({ ...intent, skewMs: 0, fields: {} });
      const exchange = await context.send(intent);
      const codes: readonly ErrorCode[] =
        intent.fields?.Timestamp === undefined
          ? ['RequestTimeTooSkewed']
          : ['RequestTimeTooSkewed', 'InvalidArgument'];
      const found = expectRefusal(exchange, codes, context);
      if (found === undefined) return undefined;
      const when = describe(intent);
      return finding(
        text(`${when.en}: ${found.expected.en}`, `${when.zh}：${found.expected.zh}`),
        found.observed,
      );
    },
  });
}

function describe({ skewMs, fields }: Intent): Text {
  const fixed = fields?.Timestamp;
  return fixed === undefined
    ? describeSkew(skewMs ?? 0)
    : text(`request time ${fixed ?? ''}`, `请求时间 ${fixed ?? ''}`);
}
