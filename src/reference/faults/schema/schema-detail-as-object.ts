import { text } from '../../../text.ts';
import type { Fault } from '../fault.ts';
import type { JsonObject } from '../../../protocol/exact-json.ts';
import { rewriteEvent } from './rewrite-event.ts';

/** Somebody found a string in a string unhandy. */
export const schemaDetailAsObject: Fault = {
  id: 'schema-detail-as-object',
  title: text('EventDetail is an object', 'EventDetail 是对象'),
  caughtBy: ['SCHEMA-EVENT-DETAIL'],
  apply: (behaviour) =>
    rewriteEvent(behaviour, (event) => ({
      ...event,
      EventDetail: JSON.parse(event.EventDetail) as JsonObject,
    })),
};
