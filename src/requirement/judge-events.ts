import type { EventFieldName } from '../history/event-fields.ts';
import type { Json, JsonObject } from '../protocol/exact-json.ts';
import { text, type Text } from '../text.ts';
import { describeEvent } from './describe-event.ts';
import { describeValue } from './describe-value.ts';
import { eventViolations } from './event-violations.ts';
import { finding, type Finding } from './finding.ts';

export interface EventRule {
  readonly fields: readonly EventFieldName[];
  readonly expected: Text;
  /** What the schema cannot say: whether a value that fits it is still wrong. */
  readonly wrong?: (value: Json, event: JsonObject) => boolean;
}

/** Finds fault with the first event in which one of the fields breaks the schema or the rule. A missing field breaks neither. */
export function judgeEvents(
  events: readonly JsonObject[],
  { fields, expected, wrong = () => false }: EventRule,
): Finding | undefined {
  for (const event of events) {
    const broken = eventViolations(event);
    for (const field of fields) {
      const value = event[field];
      if (value === undefined || !(broken.includes(field) || wrong(value, event))) continue;
      const seen = describeValue(value);
      const where = describeEvent(event);
      return finding(
        expected,
        text(`${field} ${seen.en} in ${where.en}`, `${where.zh}的 ${field} 为 ${seen.zh}`),
      );
    }
  }
  return undefined;
}
