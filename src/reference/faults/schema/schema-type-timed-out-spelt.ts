import { text } from '../../../text.ts';
import type { Fault } from '../fault.ts';
import { rewriteEvent } from './rewrite-event.ts';

/** A rare type, spelt otherwise than in the documentation. */
export const schemaTypeTimedOutSpelt: Fault = {
  id: 'schema-type-timed-out-spelt',
  title: text(
    'ExecutionTimedOut is spelt ExecutionTimedout',
    'ExecutionTimedOut 拼写为 ExecutionTimedout',
  ),
  caughtBy: ['SCHEMA-EVENT-TYPE'],
  apply: (behaviour) =>
    rewriteEvent(behaviour, (event) => ({
      ...event,
      Type: event.Type.replace('TimedOut', 'Timedout'),
    })),
};
