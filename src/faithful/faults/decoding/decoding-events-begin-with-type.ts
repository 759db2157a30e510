import { isJsonObject, type Json, type JsonObject } from '../../../protocol/exact-json.ts';
import { text } from '../../../text.ts';
import type { Fault } from '../fault.ts';

/** A reader that knows an event by its first field. */
export const decodingEventsBeginWithType: Fault = {
  id: 'decoding-events-begin-with-type',
  description: text(
    'An event whose first field is not Type is passed over',
    '首个字段不是 Type 的事件被跳过',
  ),
  source: 'dotnet/runtime#78338',
  caughtBy: ['DECODING-FIELD-ORDER'],
  alsoBy: ['DECODING-UNKNOWN-FIELDS'],
  apply: (behaviour) => ({
    ...behaviour,
    readPage: (body, fields, event, attempt) => {
      const { Events: events } = body;
      const known = Array.isArray(events)
        ? events.filter((one: Json) => !isJsonObject(one) || isKnown(one))
        : events;
      return behaviour.readPage(
        known === undefined ? body : { ...body, Events: known },
        fields,
        event,
        attempt,
      );
    },
  }),
};

/** An event without Type is known by its other fields. */
function isKnown(event: JsonObject): boolean {
  return event.Type === undefined || Object.keys(event)[0] === 'Type';
}
