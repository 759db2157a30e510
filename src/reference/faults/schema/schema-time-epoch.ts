import { text } from '../../../text.ts';
import type { Fault } from '../fault.ts';
import { rewriteEvent } from './rewrite-event.ts';

/** A number of milliseconds in place of a text. */
export const schemaTimeEpoch: Fault = {
  id: 'schema-time-epoch',
  title: text('Time is a number of milliseconds', 'Time 是毫秒数'),
  caughtBy: ['SCHEMA-EVENT-TIME'],
  apply: (behaviour) =>
    rewriteEvent(behaviour, (event) => ({ ...event, Time: Date.parse(event.Time) })),
};
