import { text } from '../../../text.ts';
import type { Fault } from '../fault.ts';
import { rewriteEvent } from './rewrite-event.ts';

/** A type of event that is written in another place. */
export const schemaDetailLeftOutOfExits: Fault = {
  id: 'schema-detail-left-out-of-exits',
  title: text('StepExited has no EventDetail', 'StepExited 没有 EventDetail'),
  caughtBy: ['SCHEMA-EVENT-COMPLETE'],
  apply: (behaviour) =>
    rewriteEvent(behaviour, ({ EventDetail, ...event }) =>
      event.Type === 'StepExited' ? event : { ...event, EventDetail },
    ),
};
