import { checkIdIncreasing } from '../../../src/history/check-id-increasing.ts';
import type { Requirement } from '../../../src/requirement/requirement.ts';
import { text } from '../../../src/text.ts';
import { historyRequirement } from './history-requirement.ts';

/** [cli] Every EventId of the recorded session is greater than the one before. */
export const historyIdIncreasing: Requirement = historyRequirement({
  id: 'HISTORY-ID-INCREASING',
  judges: ['EventId'],
  check: checkIdIncreasing,
  expected: text('an EventId greater than the one before', 'EventId 大于前一个'),
});
