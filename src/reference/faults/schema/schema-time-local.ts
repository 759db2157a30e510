import { text } from '../../../text.ts';
import type { Fault } from '../fault.ts';
import { rewriteEvent } from './rewrite-event.ts';

/** Times as a database prints them. */
export const schemaTimeLocal: Fault = {
  id: 'schema-time-local',
  title: text(
    'Time is local, with a blank and without a zone',
    'Time 是本地时间，用空格分隔且没有时区',
  ),
  caughtBy: ['SCHEMA-EVENT-TIME'],
  apply: (behaviour) =>
    rewriteEvent(behaviour, (event) => ({
      ...event,
      Time: event.Time.replace('T', ' ').replace('Z', ''),
    })),
};
