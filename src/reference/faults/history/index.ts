import type { Fault } from '../fault.ts';
import { historyBranchExitsFirst } from './history-branch-exits-first.ts';
import { historyBranchNotEntered } from './history-branch-not-entered.ts';
import { historyCauseElsewhere } from './history-cause-elsewhere.ts';
import { historyCauseIsItself } from './history-cause-is-itself.ts';
import { historyEndTimeIsStartTime } from './history-end-time-is-start-time.ts';
import { historyEndTooEarly } from './history-end-too-early.ts';
import { historyIdDrawnTwice } from './history-id-drawn-twice.ts';
import { historyIdFrom0 } from './history-id-from-0.ts';
import { historyIdInAByte } from './history-id-in-a-byte.ts';
import { historyIdInBlocks } from './history-id-in-blocks.ts';
import { historyIdPerPage } from './history-id-per-page.ts';
import { historyIterationExitsFirst } from './history-iteration-exits-first.ts';
import { historyIterationNotEntered } from './history-iteration-not-entered.ts';
import { historyLastStepNeverExits } from './history-last-step-never-exits.ts';
import { historyRunningStartIsNow } from './history-running-start-is-now.ts';
import { historySameTimeReversed } from './history-same-time-reversed.ts';
import { historySortedAsText } from './history-sorted-as-text.ts';
import { historyStartLate } from './history-start-late.ts';
import { historyStartedAgain } from './history-started-again.ts';
import { historyStepEnteredLate } from './history-step-entered-late.ts';
import { historyStepExitsTwice } from './history-step-exits-twice.ts';
import { historyStepNeverExits } from './history-step-never-exits.ts';
import { historyStoppedAndSucceeded } from './history-stopped-and-succeeded.ts';
import { historyTaskStartedTooEarly } from './history-task-started-too-early.ts';
import { historyTaskSucceedsTwice } from './history-task-succeeds-twice.ts';
import { historyTimeOfTheWorker } from './history-time-of-the-worker.ts';
import { historyTimerFiresLate } from './history-timer-fires-late.ts';

export const historyFaults: readonly Fault[] = [
  historyIdDrawnTwice,
  historyIdInAByte,
  historyIdPerPage,
  historySortedAsText,
  historySameTimeReversed,
  historyIdInBlocks,
  historyIdFrom0,
  historyCauseIsItself,
  historyCauseElsewhere,
  historyTimeOfTheWorker,
  historyRunningStartIsNow,
  historyEndTimeIsStartTime,
  historyStartLate,
  historyStartedAgain,
  historyStoppedAndSucceeded,
  historyTimerFiresLate,
  historyEndTooEarly,
  historyStepEnteredLate,
  historyStepExitsTwice,
  historyStepNeverExits,
  historyLastStepNeverExits,
  historyBranchNotEntered,
  historyBranchExitsFirst,
  historyIterationNotEntered,
  historyIterationExitsFirst,
  historyTaskStartedTooEarly,
  historyTaskSucceedsTwice,
];
