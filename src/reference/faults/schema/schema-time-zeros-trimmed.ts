import { text } from '../../../text.ts';
import type { Fault } from '../fault.ts';
import { rewriteEvent } from './rewrite-event.ts';

/** Go's RFC3339Nano leaves out zeros at the end. */
export const schemaTimeZerosTrimmed: Fault = {
  id: 'schema-time-zeros-trimmed',
  title: text('Time leaves out zeros at the end of its milliseconds', 'Time 省略毫秒末尾的零'),
  caughtBy: ['SCHEMA-EVENT-TIME'],
  apply: (behaviour) =>
    rewriteEvent(behaviour, (event) => ({ ...event, Time: event.Time.replace(/\.?0+Z$/, 'Z') })),
};
