import { text } from '../../../text.ts';
import type { Fault } from '../fault.ts';
import { rewriteEvent } from './rewrite-event.ts';

/** A column of the database has a fixed width. */
export const schemaDetailCutOff: Fault = {
  id: 'schema-detail-cut-off',
  title: text('EventDetail is cut off behind 30 characters', 'EventDetail 在 30 个字符后被截断'),
  caughtBy: ['SCHEMA-EVENT-DETAIL'],
  apply: (behaviour) =>
    rewriteEvent(behaviour, (event) => ({ ...event, EventDetail: event.EventDetail.slice(0, 30) })),
};
