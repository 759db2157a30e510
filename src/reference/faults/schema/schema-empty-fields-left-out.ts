import { text } from '../../../text.ts';
import type { Fault } from '../fault.ts';
import { rewriteEvent } from './rewrite-event.ts';

/** Go leaves out what is empty where a field is marked omitempty. */
export const schemaEmptyFieldsLeftOut: Fault = {
  id: 'schema-empty-fields-left-out',
  title: text(
    'An empty StepName and a ScheduleEventId of 0 are left out',
    '空的 StepName 和为 0 的 ScheduleEventId 被省略',
  ),
  caughtBy: ['SCHEMA-EVENT-COMPLETE'],
  apply: (behaviour) =>
    rewriteEvent(behaviour, (event) =>
      Object.fromEntries(Object.entries(event).filter(([, value]) => value !== '' && value !== 0)),
    ),
};
