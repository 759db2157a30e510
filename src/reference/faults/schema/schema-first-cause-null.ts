import { text } from '../../../text.ts';
import type { Fault } from '../fault.ts';
import { rewriteEvent } from './rewrite-event.ts';

/** No cause is null, not 0. */
export const schemaFirstCauseNull: Fault = {
  id: 'schema-first-cause-null',
  title: text('ScheduleEventId of the first event is null', '第一个事件的 ScheduleEventId 为 null'),
  caughtBy: ['SCHEMA-EVENT-ID'],
  apply: (behaviour) =>
    rewriteEvent(behaviour, (event) =>
      event.Type === 'ExecutionStarted' ? { ...event, ScheduleEventId: null } : event,
    ),
};
