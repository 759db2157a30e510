import { text } from '../../../text.ts';
import type { Fault } from '../fault.ts';
import { rewriteEvent } from './rewrite-event.ts';

/** The execution is taken for its own outermost step. */
export const schemaStepNameOfExecution: Fault = {
  id: 'schema-step-name-of-execution',
  title: text(
    'Events of the execution have its name as StepName',
    '执行自身的事件以执行名称作为 StepName',
  ),
  caughtBy: ['SCHEMA-STEP-NAME'],
  apply: (behaviour) =>
    rewriteEvent(behaviour, (event, { executionName }) => ({
      ...event,
      StepName: event.StepName === '' ? executionName : event.StepName,
    })),
};
