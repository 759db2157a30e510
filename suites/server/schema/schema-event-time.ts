import type { Json } from '../../../src/protocol/exact-json.ts';
import { judgeEvents } from '../../../src/requirement/judge-events.ts';
import type { Requirement } from '../../../src/requirement/requirement.ts';
import { text } from '../../../src/text.ts';
import { eventRequirement } from './event-requirement.ts';

/** [page-late] Time is UTC with milliseconds, and a day that the calendar has. */
export const schemaEventTime: Requirement = eventRequirement('SCHEMA-EVENT-TIME', (events) =>
  judgeEvents(events, {
    fields: ['Time'],
    expected: text(
      'Time is written like 2019-01-01T01:01:01.001Z and exists',
      'Time 的写法如 2019-01-01T01:01:01.001Z，且真实存在',
    ),
    wrong: (time) => !exists(time),
  }),
);

// Date rolls a 30 February over into March, so a time that exists comes back as it was.
function exists(time: Json): boolean {
  if (typeof time !== 'string') return false;
  const epochMs = Date.parse(time);
  return !Number.isNaN(epochMs) && new Date(epochMs).toISOString() === time;
}
