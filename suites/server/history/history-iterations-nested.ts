import { checkPairs } from '../../../src/history/check-pairs.ts';
import type { Requirement } from '../../../src/requirement/requirement.ts';
import { text } from '../../../src/text.ts';
import { historyRequirement } from './history-requirement.ts';

/** [page-late] Iterations have an event for entering and one for exiting. */
export const historyIterationsNested: Requirement = historyRequirement({
  id: 'HISTORY-ITERATIONS-NESTED',
  judges: ['Type', 'StepName'],
  check: checkPairs('IterationEntered', 'IterationExited'),
  expected: text(
    'an IterationEntered of its own before each IterationExited',
    '每个 IterationExited 之前都有与之对应的 IterationEntered',
  ),
});
