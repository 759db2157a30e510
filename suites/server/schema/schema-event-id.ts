import type { JsonObject } from '../../../src/protocol/exact-json.ts';
import { describeValue } from '../../../src/requirement/describe-value.ts';
import { finding, type Finding } from '../../../src/requirement/finding.ts';
import { judgeEvents } from '../../../src/requirement/judge-events.ts';
import type { Requirement } from '../../../src/requirement/requirement.ts';
import { text } from '../../../src/text.ts';
import { eventRequirement } from './event-requirement.ts';

/** [page-late] EventId and ScheduleEventId are int64, and a double holds 53 bits. */
export const schemaEventId: Requirement = eventRequirement(
  'SCHEMA-EVENT-ID',
  (events) =>
    judgeEvents(events, {
      fields: ['EventId', 'ScheduleEventId'],
      expected: text(
        'EventId and ScheduleEventId are JSON integers of at most 64 bits',
        'EventId 与 ScheduleEventId 是 64 位范围内的 JSON 整数',
      ),
    }) ?? lostDigits(events),
);

/** Where neighbours above 2^53 have become equal, their last digits were lost on the way through a double. */
function lostDigits(events: readonly JsonObject[]): Finding | undefined {
  const ids = events.map(({ EventId }) => EventId);
  const at = ids.findIndex((id, index) => typeof id === 'bigint' && id === ids[index + 1]);
  if (at < 0) return undefined;
  const { en, zh } = describeValue(ids[at]);
  return finding(
    text('no digits of EventId are lost above 2^53', 'EventId 超过 2^53 的数位不丢失'),
    text(`EventId ${en} for two events in succession`, `相邻两个事件的 EventId 都是 ${zh}`),
  );
}
