import { text } from '../../../text.ts';
import type { Fault } from '../fault.ts';

/** The time of the start is stored when the execution is over. */
export const historyRunningStartIsNow: Fault = {
  id: 'history-running-start-is-now',
  title: text(
    'While an execution runs its first event carries the time of the request',
    '执行运行期间，首个事件带有请求的时间',
  ),
  caughtBy: ['HISTORY-TIME-ORDER'],
  alsoBy: ['PAGING-STABLE', 'PAGING-GROWING'],
  apply: (behaviour) => ({
    ...behaviour,
    renderEvent: (event, execution, call) =>
      behaviour.renderEvent(
        execution.running && event.Type === 'ExecutionStarted'
          ? { ...event, Time: new Date(call.now).toISOString() }
          : event,
        execution,
        call,
      ),
  }),
};
