import { EVENT_FIELDS } from '../../../src/history/event-fields.ts';
import { describeEvent } from '../../../src/requirement/describe-event.ts';
import { finding } from '../../../src/requirement/finding.ts';
import type { Requirement } from '../../../src/requirement/requirement.ts';
import { text } from '../../../src/text.ts';
import { eventRequirement } from './event-requirement.ts';

/** [page] The event of the response example has six fields. */
export const schemaEventComplete: Requirement = eventRequirement(
  'SCHEMA-EVENT-COMPLETE',
  (events) => {
    for (const event of events) {
      const missing = EVENT_FIELDS.filter((field) => event[field] === undefined);
      if (missing.length === 0) continue;
      const { en, zh } = describeEvent(event);
      return finding(
        text(`${EVENT_FIELDS.join(', ')} in each event`, `每个事件都有 ${EVENT_FIELDS.join('、')}`),
        text(`no ${missing.join(', ')} in ${en}`, `${zh}缺少 ${missing.join('、')}`),
      );
    }
    return undefined;
  },
);
