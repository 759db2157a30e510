import { text } from '../../../text.ts';
import type { Fault } from '../fault.ts';
import { rewriteEvent } from './rewrite-event.ts';

/** The name of the constant in place of its value. */
export const schemaTypeInCapitals: Fault = {
  id: 'schema-type-in-capitals',
  title: text('Type is written like TASK_SUCCEEDED', 'Type 写成 TASK_SUCCEEDED 的形式'),
  caughtBy: ['SCHEMA-EVENT-TYPE'],
  alsoBy: ['HISTORY-START'],
  apply: (behaviour) =>
    rewriteEvent(behaviour, (event) => ({
      ...event,
      Type: event.Type.replace(/(?<=[a-z])(?=[A-Z])/g, '_').toUpperCase(),
    })),
};
