import fc from 'fast-check';
import { plainCall } from '../../../src/arbitraries/client/any-call.ts';
import { anyPage, TWO_EVENTS, withTexts } from '../../../src/arbitraries/client/any-page.ts';
import { plainCalls } from '../../../src/arbitraries/client/plain-calls.ts';
import type { CallOutcome } from '../../../src/generated/driver-protocol.ts';
import {
  clientRequirement,
  type ClientRequirement,
} from '../../../src/requirement/client/client-requirement.ts';
import { expectReadOf } from '../../../src/requirement/client/expect-read.ts';
import { pageAnswer, type ScriptedPage } from '../../../src/requirement/client/scripted-page.ts';
import { fewerCases } from '../../../src/requirement/fewer-cases.ts';
import { finding } from '../../../src/requirement/finding.ts';
import { text } from '../../../src/text.ts';

/** [cli] Recorded execution events have the empty string for a StepName, and say so. */
export const decodingEmptyStrings: ClientRequirement = clientRequirement({
  id: 'DECODING-EMPTY-STRINGS',
  needs: [],
  cases: fewerCases(4),
  draw: (world) => fc.record({ call: plainCalls(world), page: anyPage() }),
  examples: (world) => [{ call: plainCall(world), page: withTexts(TWO_EVENTS, { StepName: '' }) }],
  check: async ({ call, page }, context) => {
    const played = await context.play(call, () => pageAnswer(page));
    const named = withTexts(page, { StepName: 'step' });
    const at = leftOut(page, played.outcome);
    if (at === undefined) return expectReadOf(played, { page, plain: { page: named } }, context);
    const { outcome } = await context.play(call, () => pageAnswer(named));
    if (leftOut(named, outcome) !== undefined) {
      context.skip(text('no StepName reaches the caller at all', 'StepName 根本不到达调用者'));
    }
    const field = `Events[${at}].StepName`;
    return finding(
      text(`${field}: ""`, `${field}：""`),
      text(`${field} is left out`, `缺少 ${field}`),
    );
  },
});

/** Index of the first event whose StepName is not given. */
function leftOut({ Events }: ScriptedPage, outcome: CallOutcome): number | undefined {
  const given = outcome.outcome === 'response' ? (outcome.body.Events ?? []) : [];
  const at = given.findIndex(
    ({ StepName }, index) => StepName === undefined && Events[index]?.StepName !== undefined,
  );
  return at < 0 ? undefined : at;
}
