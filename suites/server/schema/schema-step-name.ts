import { judgeEvents } from '../../../src/requirement/judge-events.ts';
import type { Requirement } from '../../../src/requirement/requirement.ts';
import { text } from '../../../src/text.ts';
import { eventRequirement } from './event-requirement.ts';

/** [page] StepName is a string in the response example; [page-late] empty for events of the execution. */
export const schemaStepName: Requirement = eventRequirement('SCHEMA-STEP-NAME', (events) =>
  judgeEvents(events, {
    fields: ['StepName'],
    expected: text(
      'StepName is a string, empty for events of the execution itself',
      'StepName 是字符串；对执行自身的事件为空字符串',
    ),
    wrong: (name, { Type }) =>
      typeof Type === 'string' && Type.startsWith('Execution') && name !== '',
  }),
);
