import { checkStart } from '../../../src/history/check-start.ts';
import type { Requirement } from '../../../src/requirement/requirement.ts';
import { text } from '../../../src/text.ts';
import { historyRequirement } from './history-requirement.ts';

/** [cli] The recorded session begins with ExecutionStarted. */
export const historyStart: Requirement = historyRequirement({
  id: 'HISTORY-START',
  judges: ['Type'],
  check: checkStart,
  expected: text('ExecutionStarted first, and only there', 'ExecutionStarted 位于最前，且仅此一次'),
});
