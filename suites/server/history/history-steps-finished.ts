import { checkStepsFinished } from '../../../src/history/check-steps-finished.ts';
import type { Requirement } from '../../../src/requirement/requirement.ts';
import { text } from '../../../src/text.ts';
import { historyRequirement } from './history-requirement.ts';

/** [cli] In the recorded session every step is exited before the execution succeeds. */
export const historyStepsFinished: Requirement = historyRequirement({
  id: 'HISTORY-STEPS-FINISHED',
  judges: ['Type', 'StepName'],
  check: checkStepsFinished,
  expected: text(
    'a StepExited for every StepEntered of an execution that succeeded',
    '执行成功时每个 StepEntered 都有 StepExited',
  ),
});
