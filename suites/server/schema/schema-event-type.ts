import { judgeEvents } from '../../../src/requirement/judge-events.ts';
import type { Requirement } from '../../../src/requirement/requirement.ts';
import { text } from '../../../src/text.ts';
import { eventRequirement } from './event-requirement.ts';

/** [page-late] The 21 types of event. */
export const schemaEventType: Requirement = eventRequirement('SCHEMA-EVENT-TYPE', (events) =>
  judgeEvents(events, {
    fields: ['Type'],
    expected: text(
      'Type is one of the 21 documented event types',
      'Type 是文档所列 21 种事件类型之一',
    ),
  }),
);
