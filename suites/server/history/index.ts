import type { Requirement } from '../../../src/requirement/requirement.ts';
import { historyBranchesNested } from './history-branches-nested.ts';
import { historyCause } from './history-cause.ts';
import { historyEndLast } from './history-end-last.ts';
import { historyEndOnce } from './history-end-once.ts';
import { historyIdContiguous } from './history-id-contiguous.ts';
import { historyIdIncreasing } from './history-id-increasing.ts';
import { historyIdUnique } from './history-id-unique.ts';
import { historyIterationsNested } from './history-iterations-nested.ts';
import { historyStart } from './history-start.ts';
import { historyStepsFinished } from './history-steps-finished.ts';
import { historyStepsNested } from './history-steps-nested.ts';
import { historyTasksOrdered } from './history-tasks-ordered.ts';
import { historyTimeOrder } from './history-time-order.ts';

export const historyRequirements: readonly Requirement[] = [
  historyIdUnique,
  historyIdIncreasing,
  historyIdContiguous,
  historyCause,
  historyTimeOrder,
  historyStart,
  historyEndOnce,
  historyEndLast,
  historyStepsNested,
  historyStepsFinished,
  historyBranchesNested,
  historyIterationsNested,
  historyTasksOrdered,
];
