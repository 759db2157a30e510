import { text } from '../../../text.ts';
import type { Fault } from '../fault.ts';
import { rewriteEvent } from './rewrite-event.ts';

/** No step is null, not an empty name. */
export const schemaStepNameNull: Fault = {
  id: 'schema-step-name-null',
  title: text('StepName is null for events of the execution', '执行自身事件的 StepName 为 null'),
  caughtBy: ['SCHEMA-STEP-NAME'],
  apply: (behaviour) =>
    rewriteEvent(behaviour, (event) => ({
      ...event,
      StepName: event.StepName === '' ? null : event.StepName,
    })),
};
