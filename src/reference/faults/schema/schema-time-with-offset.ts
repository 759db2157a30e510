import { text } from '../../../text.ts';
import type { Fault } from '../fault.ts';
import { rewriteEvent } from './rewrite-event.ts';

/** Times are formatted in the server's zone. */
export const schemaTimeWithOffset: Fault = {
  id: 'schema-time-with-offset',
  title: text('Time has the offset +08:00', 'Time 带有 +08:00 时区偏移'),
  caughtBy: ['SCHEMA-EVENT-TIME'],
  apply: (behaviour) =>
    rewriteEvent(behaviour, (event) => ({
      ...event,
      Time: new Date(Date.parse(event.Time) + 8 * 3_600_000).toISOString().replace('Z', '+08:00'),
    })),
};
