import { MAX_LIMIT, runningExamples } from '../../../src/arbitraries/page-place.ts';
import {
  historyReading,
  MAX_PAGES,
  readingExamples,
  type HistoryReading,
} from '../../../src/arbitraries/history-reading.ts';
import type { RequirementId } from '../../../src/generated/requirements.ts';
import { EVENT_FIELDS, type EventFieldName } from '../../../src/history/event-fields.ts';
import { sameValue } from '../../../src/history/same-event.ts';
import type { HistoryCheck, HistoryViolation } from '../../../src/history/violation.ts';
import type { JsonObject } from '../../../src/protocol/exact-json.ts';
import type { Intent } from '../../../src/protocol/intent.ts';
import { valueOf } from '../../../src/protocol/parameter.ts';
import { executionOf, isRunning } from '../../../src/requirement/execution-of.ts';
import { goesRound } from '../../../src/requirement/expect-whole.ts';
import { fewerCases } from '../../../src/requirement/fewer-cases.ts';
import { finding, type Finding } from '../../../src/requirement/finding.ts';
import { judgeOnce } from '../../../src/requirement/judge-once.ts';
import { readAgain } from '../../../src/requirement/read-again.ts';
import { requirement, type Requirement } from '../../../src/requirement/requirement.ts';
import { sendPage } from '../../../src/requirement/send-page.ts';
import { pageOf, walk } from '../../../src/requirement/walk.ts';
import { text, type Text } from '../../../src/text.ts';

export interface HistoryRule {
  readonly id: RequirementId;
  /** The fields that the check judges. */
  readonly judges: readonly EventFieldName[];
  readonly check: HistoryCheck;
  readonly expected: Text;
}

/**
 * A rule of whole histories. Each case reads one anew and judges what it read; besides, the history
 * as it was measured is judged, once. Of an execution that still grows the beginning is judged, by one page:
 * nobody has measured it, so nothing would tell what is lost between pages.
 */
export function historyRequirement({ id, judges, check, expected }: HistoryRule): Requirement {
  const judgeMeasured = judgeOnce(check);
  const found = (
    { parameters }: Intent,
    violation: HistoryViolation | undefined,
  ): Finding | undefined => {
    if (violation === undefined) return undefined;
    const place = `${valueOf(parameters, 'FlowName') ?? ''}/${valueOf(parameters, 'ExecutionName') ?? ''}`;
    const { en, zh } = violation.observed;
    return finding(expected, text(`${place}: ${en}`, `${place}：${zh}`));
  };
  return requirement<HistoryReading>({
    id,
    needs: ['execution'],
    // Whole histories are read, and there are only so many of them.
    cases: fewerCases(5),
    draw: historyReading,
    examples: (world) => [
      ...readingExamples(world),
      ...runningExamples(world).map(({ intent }) => ({ intent, limit: MAX_LIMIT })),
    ],
    check: async ({ intent, limit }, context) => {
      if (isRunning(intent, context.world)) {
        const { answer } = await context.accept(pageOf(intent, limit, null));
        return found(intent, check(answer.events));
      }
      const known = executionOf(intent, context.world);
      const read = await walk({
        send: sendPage(context),
        first: intent,
        limit: () => limit,
        maxPages: MAX_PAGES,
      });
      // Tokens that go round in a circle leave no history to judge; that they do is for PAGING-ENDS.
      if (read.end === 'token-repeated') {
        return context.skip(goesRound);
      }
      const fresh = fitsBeside(judges, read.events, known.events) ? check(read.events) : undefined;
      const doubtful = fresh === undefined && known.complete && judgeMeasured(known.events);
      const violation = doubtful ? check(await readAgain(intent, known, context)) : fresh;
      return found(intent, violation);
    },
  });
}

/**
 * Whether a reading shows the measured events in their order, as far as the fields tell that are not
 * judged here. Where it does not, pages were lost or repeated: that is for the pagination to find.
 */
function fitsBeside(
  judges: readonly EventFieldName[],
  read: readonly JsonObject[],
  known: readonly JsonObject[],
): boolean {
  const others = EVENT_FIELDS.filter((field) => !judges.includes(field));
  return read.every((event, index) =>
    others.every((field) => sameValue(event[field], known[index]?.[field])),
  );
}
