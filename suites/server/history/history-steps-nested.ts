import { checkStepsNested } from '../../../src/history/check-steps-nested.ts';
import type { Requirement } from '../../../src/requirement/requirement.ts';
import { text } from '../../../src/text.ts';
import { historyRequirement } from './history-requirement.ts';

/** [cli] A step is entered, starts, succeeds or fails, and exits; [page-late] the names of the events say so. */
export const historyStepsNested: Requirement = historyRequirement({
  id: 'HISTORY-STEPS-NESTED',
  judges: ['Type', 'StepName'],
  check: checkStepsNested,
  expected: text(
    'events of a step only between its StepEntered and its StepExited',
    '步骤的事件只出现在其 StepEntered 与 StepExited 之间',
  ),
});
