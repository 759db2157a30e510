import { isJsonObject, type Json } from '../../../src/protocol/exact-json.ts';
import { judgeEvents } from '../../../src/requirement/judge-events.ts';
import type { Requirement } from '../../../src/requirement/requirement.ts';
import { text } from '../../../src/text.ts';
import { eventRequirement } from './event-requirement.ts';

/** [page-late] EventDetail is a string that holds a JSON object. */
export const schemaEventDetail: Requirement = eventRequirement('SCHEMA-EVENT-DETAIL', (events) =>
  judgeEvents(events, {
    fields: ['EventDetail'],
    expected: text(
      'EventDetail is a string that holds a JSON object',
      'EventDetail 是内容为 JSON 对象的字符串',
    ),
    wrong: (detail) => !holdsObject(detail),
  }),
);

function holdsObject(detail: Json): boolean {
  try {
    return typeof detail === 'string' && isJsonObject(JSON.parse(detail));
  } catch {
    return false;
  }
}
