import { checkPairs } from '../../../src/history/check-pairs.ts';
import type { Requirement } from '../../../src/requirement/requirement.ts';
import { text } from '../../../src/text.ts';
import { historyRequirement } from './history-requirement.ts';

/** [page-late] Branches have an event for entering and one for exiting. */
export const historyBranchesNested: Requirement = historyRequirement({
  id: 'HISTORY-BRANCHES-NESTED',
  judges: ['Type', 'StepName'],
  check: checkPairs('BranchEntered', 'BranchExited'),
  expected: text(
    'a BranchEntered of its own before each BranchExited',
    '每个 BranchExited 之前都有与之对应的 BranchEntered',
  ),
});
