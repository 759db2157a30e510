import { checkIdUnique } from '../../../src/history/check-id-unique.ts';
import type { Requirement } from '../../../src/requirement/requirement.ts';
import { text } from '../../../src/text.ts';
import { historyRequirement } from './history-requirement.ts';

/** [page-late] EventId tells the events of an execution apart. */
export const historyIdUnique: Requirement = historyRequirement({
  id: 'HISTORY-ID-UNIQUE',
  judges: ['EventId'],
  check: checkIdUnique,
  expected: text('an EventId of its own for each event', '每个事件有各自的 EventId'),
});
