import { checkCause } from '../../../src/history/check-cause.ts';
import type { Requirement } from '../../../src/requirement/requirement.ts';
import { text } from '../../../src/text.ts';
import { historyRequirement } from './history-requirement.ts';

/** [concept] ScheduleEventId is the id of the event that brought this one about. */
export const historyCause: Requirement = historyRequirement({
  id: 'HISTORY-CAUSE',
  judges: ['ScheduleEventId', 'EventId'],
  check: checkCause,
  expected: text(
    'ScheduleEventId is 0 or the EventId of an earlier event',
    'ScheduleEventId 为 0 或更早事件的 EventId',
  ),
});
