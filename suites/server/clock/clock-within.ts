import fc from 'fast-check';
import { plainIntent, validIntent } from '../../../src/arbitraries/valid-intent.ts';
import { isAccepted } from '../../../src/protocol/exchange.ts';
import type { Intent } from '../../../src/protocol/intent.ts';
import { describeAnswer, finding } from '../../../src/requirement/finding.ts';
import { requirement, type Requirement } from '../../../src/requirement/requirement.ts';
import type { World } from '../../../src/requirement/world.ts';
import { text } from '../../../src/text.ts';
import { describeSkew } from './shared/describe-skew.ts';
import { MARGIN_MS } from './shared/margin.ts';
import { measureEdges } from './shared/measure-edges.ts';

const SAFE_MS = 5 * 60_000;

/** [gateway] names 15 minutes, the page none: 5 are safe to ask for. */
export const clockWithin: Requirement = requirement<Intent>({
  id: 'CLOCK-WITHIN',
  needs: ['execution'],
  draw: (world) => {
    const max = mostMs(world);
    return fc
      .tuple(validIntent(world, { maxLimit: 3 }), fc.integer({ min: -max / 1000, max: max / 1000 }))
      .map(([intent, seconds]) => ({ ...intent, skewMs: seconds * 1000 }));
  },
  examples: (world) =>
    world.signatures.flatMap((signature) =>
      [-mostMs(world), mostMs(world)].map((skewMs) => ({
        ...plainIntent(world, { signatures: [signature] }),
        skewMs,
      })),
    ),
  check: async (intent, context) => {
    await context.accept({ ...intent, skewMs: 0 });
    const exchange = await context.send(intent);
    if (isAccepted(exchange)) return undefined;
    if (context.world.clockUnknown === true) {
      // Where in the window this machine's clock lies is not known, but how wide the window is can be.
      const { past = Infinity, future = Infinity } = await measureEdges(context, intent.signature);
      if ((past + future) * 1000 >= 2 * mostMs(context.world)) return undefined;
    }
    const when = describeSkew(intent.skewMs ?? 0);
    return finding(text(`${when.en}: accepted`, `${when.zh}：被接受`), describeAnswer(exchange));
  },
});

/** A window that was set to less than 5 minutes is one that more than that is out of. Whole seconds. */
function mostMs({ maxClockSkewMs }: World): number {
  const most = Math.min(SAFE_MS, maxClockSkewMs) - MARGIN_MS;
  return Math.max(0, Math.floor(most / 1000) * 1000);
}
