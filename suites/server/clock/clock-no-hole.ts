import fc from 'fast-check';
import { plainIntent, validIntent } from '../../../src/arbitraries/valid-intent.ts';
import { isAccepted } from '../../../src/protocol/exchange.ts';
import type { Intent } from '../../../src/protocol/intent.ts';
import { expectRefusal } from '../../../src/requirement/expect.ts';
import { describeAnswer, finding } from '../../../src/requirement/finding.ts';
import { requirement, type Requirement } from '../../../src/requirement/requirement.ts';
import { pageOf } from '../../../src/requirement/walk.ts';
import type { World } from '../../../src/requirement/world.ts';
import { text } from '../../../src/text.ts';
import { describeSkew, describeSpan } from './shared/describe-skew.ts';
import { measureEdges } from './shared/measure-edges.ts';

/** So near to a measured edge nothing is said, in seconds: clocks are read to the second. */
const NEAR_S = 3;

/** [page] If a difference is too large, a larger one in the same direction is too. */
export const clockNoHole: Requirement = requirement<Intent>({
  id: 'CLOCK-NO-HOLE',
  needs: ['execution'],
  draw: (world) => {
    const most = widestS(world);
    return fc
      .tuple(validIntent(world, { maxLimit: 3 }), fc.integer({ min: -most, max: most }))
      .map(([intent, seconds]) => ({ ...intent, skewMs: seconds * 1000 }));
  },
  // Every 16th of the way from one end to the other.
  examples: (world) =>
    Array.from({ length: 17 }, (_, step) => ({
      ...pageOf(plainIntent(world), 1, null),
      skewMs: Math.round(widestS(world) * (step / 8 - 1)) * 1000,
    })),
  check: async (intent, context) => {
    const skewMs = intent.skewMs ?? 0;
    const edges = await measureEdges(context, intent.signature);
    const edge = skewMs < 0 ? edges.past : edges.future;
    const distance = Math.abs(skewMs) / 1000;
    const inside = edge === undefined || distance < edge - NEAR_S;
    if (!inside && distance <= edge + NEAR_S) return undefined;
    await context.accept({ ...intent, skewMs: 0 });
    const exchange = await context.send(intent);
    const when = describeSkew(skewMs);
    const at = describeSpan((edge ?? 86_400) * 1000);
    if (inside) {
      if (isAccepted(exchange)) return undefined;
      return finding(
        text(`${when.en}: accepted, as ${at.en} is`, `${when.zh}：被接受，因为 ${at.zh} 也被接受`),
        describeAnswer(exchange),
      );
    }
    const found = expectRefusal(exchange, ['RequestTimeTooSkewed'], context);
    if (found === undefined) return undefined;
    const { expected, observed } = found;
    return finding(
      text(
        `${when.en}: ${expected.en}, as everything beyond ${at.en} is`,
        `${when.zh}：${expected.zh}，因为超过 ${at.zh} 的都应如此`,
      ),
      observed,
    );
  },
});

/** Well beyond the window on both sides, in seconds. */
function widestS({ maxClockSkewMs }: World): number {
  return Math.ceil((maxClockSkewMs * 1.5) / 1000) + 60;
}
