import { text } from '../../../text.ts';
import type { Fault } from '../fault.ts';
import { rewriteEvent } from './rewrite-event.ts';

/** Protocol buffers write int64 as a string in JSON. */
export const schemaIdsAsStrings: Fault = {
  id: 'schema-ids-as-strings',
  title: text('EventId and ScheduleEventId are strings', 'EventId 与 ScheduleEventId 是字符串'),
  caughtBy: ['SCHEMA-EVENT-ID'],
  apply: (behaviour) =>
    rewriteEvent(behaviour, (event) => ({
      ...event,
      EventId: String(event.EventId),
      ScheduleEventId: String(event.ScheduleEventId),
    })),
};
