import fc from 'fast-check';
import { requirement, type Requirement } from '../../../src/requirement/requirement.ts';
import { text, type Text } from '../../../src/text.ts';
import { describeSpan } from './shared/describe-skew.ts';
import { measureEdges } from './shared/measure-edges.ts';

/** Shown to 5 seconds: measuring is good to two, and an unchanged endpoint should show the same each time. */
const STEP_S = 5;

/** [page] does not say how large is too large. */
export const clockEdges: Requirement = requirement({
  id: 'CLOCK-EDGES',
  needs: ['execution'],
  draw: () => fc.constant({}),
  cases: () => 1,
  check: async (_, context) => {
    for (const signature of context.world.signatures) {
      const { past, future } = await measureEdges(context, signature);
      const kind = signature === 'rpc' ? 'RPC' : 'V3';
      context.observe(
        text(`Oldest request time that is accepted (${kind})`, `可接受的最早请求时间（${kind}）`),
        span(past, text('before now', '之前')),
      );
      context.observe(
        text(`Latest request time that is accepted (${kind})`, `可接受的最晚请求时间（${kind}）`),
        span(future, text('after now', '之后')),
      );
    }
    return undefined;
  },
});

function span(seconds: number | undefined, side: Text): Text {
  if (seconds === undefined) {
    return text(`more than 1 day ${side.en}`, `当前时间${side.zh} 1 天以上`);
  }
  const { en, zh } = describeSpan(Math.round(seconds / STEP_S) * STEP_S * 1000);
  return text(`about ${en} ${side.en}`, `当前时间${side.zh}约 ${zh}`);
}
