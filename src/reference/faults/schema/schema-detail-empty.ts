import { text } from '../../../text.ts';
import type { Fault } from '../fault.ts';
import { rewriteEvent } from './rewrite-event.ts';

/** Nothing to say is an empty text. */
export const schemaDetailEmpty: Fault = {
  id: 'schema-detail-empty',
  title: text(
    'EventDetail without content is an empty string',
    '没有内容的 EventDetail 是空字符串',
  ),
  caughtBy: ['SCHEMA-EVENT-DETAIL'],
  apply: (behaviour) =>
    rewriteEvent(behaviour, (event) => ({
      ...event,
      EventDetail: event.Type === 'StepExited' ? '' : event.EventDetail,
    })),
};
