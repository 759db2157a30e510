import { text } from '../../../text.ts';
import type { Fault } from '../fault.ts';
import { rewriteEvent } from './rewrite-event.ts';

/** A column without fractions of a second. */
export const schemaTimeSecondsOnly: Fault = {
  id: 'schema-time-seconds-only',
  title: text('Time has no milliseconds', 'Time 没有毫秒'),
  caughtBy: ['SCHEMA-EVENT-TIME'],
  apply: (behaviour) =>
    rewriteEvent(behaviour, (event) => ({ ...event, Time: event.Time.replace(/\.\d{3}Z$/, 'Z') })),
};
