import { text } from '../../../text.ts';
import type { Fault } from '../fault.ts';
import { swapKinds } from './swap-kinds.ts';
import { rewriteHistory } from './rewrite-history.ts';

/** The first step is entered before the execution is noted as started. */
export const historyStartLate: Fault = {
  id: 'history-start-late',
  title: text('ExecutionStarted comes second', 'ExecutionStarted 排在第二'),
  caughtBy: ['HISTORY-START'],
  alsoBy: ['HISTORY-END-LAST'],
  apply: (behaviour) => rewriteHistory(behaviour, (events) => swapKinds(events, 0, 1)),
};
