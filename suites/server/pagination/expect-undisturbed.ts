import type { InterleavedPlan } from '../../../src/arbitraries/interleaved-plan.ts';
import type { Context } from '../../../src/requirement/context.ts';
import { executionOf } from '../../../src/requirement/execution-of.ts';
import { expectWhole } from '../../../src/requirement/expect-whole.ts';
import { finding, type Finding } from '../../../src/requirement/finding.ts';
import { sendPage } from '../../../src/requirement/send-page.ts';
import { walkInterleaved } from '../../../src/requirement/walk-interleaved.ts';
import { text } from '../../../src/text.ts';

/** Reads several histories at once and finds fault unless each walk shows what it would show alone. */
export async function expectUndisturbed(
  { walks, order }: InterleavedPlan,
  context: Context,
): Promise<Finding | undefined> {
  const read = await walkInterleaved(
    order,
    walks.map(({ intent, limit }) => ({
      send: sendPage(context),
      first: intent,
      limit: () => limit,
    })),
  );
  for (const [index, { intent }] of walks.entries()) {
    const one = read[index];
    const found = one && expectWhole(one, executionOf(intent, context.world), context);
    if (found === undefined) continue;
    const { expected, observed } = found;
    return finding(
      expected,
      text(
        `walk ${index + 1} of ${walks.length} at once: ${observed.en}`,
        `同时进行的 ${walks.length} 次读取中的第 ${index + 1} 次：${observed.zh}`,
      ),
    );
  }
  return undefined;
}
