import { anyPage, pageExamples, runningExamples } from '../../../src/arbitraries/page-place.ts';
import type { RequirementId } from '../../../src/generated/requirements.ts';
import type { JsonObject } from '../../../src/protocol/exact-json.ts';
import { executionOf, isRunning } from '../../../src/requirement/execution-of.ts';
import { fewerCases } from '../../../src/requirement/fewer-cases.ts';
import type { Finding } from '../../../src/requirement/finding.ts';
import { judgeOnce } from '../../../src/requirement/judge-once.ts';
import { openPage } from '../../../src/requirement/open-page.ts';
import { readAgain } from '../../../src/requirement/read-again.ts';
import { requirement, type Requirement } from '../../../src/requirement/requirement.ts';

/**
 * A rule that every event keeps. Each case reads pages anew and judges their events; besides, the
 * events that were measured are judged, once, because a rare type may be on none of the pages drawn.
 * The events of an execution that still grows have to look like all others.
 */
export function eventRequirement(
  id: RequirementId,
  judge: (events: readonly JsonObject[]) => Finding | undefined,
): Requirement {
  const judgeMeasured = judgeOnce(judge);
  return requirement({
    id,
    needs: ['execution'],
    // Pages of one endpoint differ less than requests do.
    cases: fewerCases(3),
    draw: anyPage,
    examples: (world) => [...pageExamples(world), ...runningExamples(world)],
    check: async (place, context) => {
      const pages = await openPage(place, (intent) => context.accept(intent));
      for (const { answer } of pages) {
        const found = judge(answer.events);
        if (found !== undefined) return found;
      }
      if (isRunning(place.intent, context.world)) return undefined;
      const known = executionOf(place.intent, context.world);
      return judgeMeasured(known.events) === undefined
        ? undefined
        : judge(await readAgain(place.intent, known, context));
    },
  });
}
