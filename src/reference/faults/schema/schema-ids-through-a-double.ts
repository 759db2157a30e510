import { text } from '../../../text.ts';
import type { Fault } from '../fault.ts';
import { rewriteEvent } from './rewrite-event.ts';

/** Ids above 2^53 pass through a language whose numbers are doubles. */
export const schemaIdsThroughADouble: Fault = {
  id: 'schema-ids-through-a-double',
  title: text('EventId loses its last digits above 2^53', 'EventId 超过 2^53 时丢失末位数字'),
  caughtBy: ['SCHEMA-EVENT-ID'],
  alsoBy: ['HISTORY-ID-UNIQUE', 'HISTORY-ID-CONTIGUOUS', 'HISTORY-CAUSE'],
  apply: (behaviour) =>
    rewriteEvent(behaviour, (event) => ({
      ...event,
      EventId: throughDouble(event.EventId),
      ScheduleEventId:
        Number(event.ScheduleEventId) === 0 ? 0 : throughDouble(event.ScheduleEventId),
    })),
};

const FIRST = 2n ** 53n;

function throughDouble(id: number | bigint): bigint {
  return BigInt(Number(FIRST + BigInt(id)));
}
