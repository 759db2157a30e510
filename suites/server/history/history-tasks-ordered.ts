import { checkTasksOrdered } from '../../../src/history/check-tasks-ordered.ts';
import type { Requirement } from '../../../src/requirement/requirement.ts';
import { text } from '../../../src/text.ts';
import { historyRequirement } from './history-requirement.ts';

/** [page-late] The names of the events of a task say their order: scheduled, started, submitted, and one end. */
export const historyTasksOrdered: Requirement = historyRequirement({
  id: 'HISTORY-TASKS-ORDERED',
  judges: ['Type', 'StepName'],
  check: checkTasksOrdered,
  expected: text(
    'each task scheduled, then started, then ended once',
    '每个任务先调度、再启动，并只结束一次',
  ),
});
