import { text } from '../../../text.ts';
import type { Fault } from '../fault.ts';

/** The time is only written down when the execution is over. */
export const pagingGrowingRetimed: Fault = {
  id: 'paging-growing-retimed',
  title: text(
    'The events of a running execution are stamped with the time they are read',
    '正在运行的执行，其事件时间为读取时间',
  ),
  caughtBy: ['PAGING-STABLE'],
  alsoBy: ['PAGING-GROWING', 'PAGING-TOKEN-INVENTED'],
  apply: (behaviour) => ({
    ...behaviour,
    renderEvent: (event, execution, call) =>
      behaviour.renderEvent(
        execution.running ? { ...event, Time: new Date(call.now).toISOString() } : event,
        execution,
        call,
      ),
  }),
};
