import { checkIdContiguous } from '../../../src/history/check-id-contiguous.ts';
import type { Requirement } from '../../../src/requirement/requirement.ts';
import { text } from '../../../src/text.ts';
import { historyRequirement } from './history-requirement.ts';

/** [cli] The ids of the recorded session are 1, 2, 3 and so on. */
export const historyIdContiguous: Requirement = historyRequirement({
  id: 'HISTORY-ID-CONTIGUOUS',
  judges: ['EventId'],
  check: checkIdContiguous,
  expected: text('EventId 1, 2, 3 and so on', 'EventId 依次为 1、2、3……'),
});
