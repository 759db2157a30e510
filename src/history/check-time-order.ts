import { text } from '../text.ts';
import type { Json } from '../protocol/exact-json.ts';
import { nameEvent } from './name-event.ts';
import type { HistoryCheck } from './violation.ts';

/** No event is earlier than the one before it [cli]. */
export const checkTimeOrder: HistoryCheck = (events) => {
  let last: { readonly epochMs: number; readonly written: string } | undefined;
  for (const [index, { Time, ...event }] of events.entries()) {
    const epochMs = readTime(Time);
    if (epochMs === undefined) continue;
    const written = typeof Time === 'string' ? Time : '';
    if (last !== undefined && epochMs < last.epochMs) {
      const { en, zh } = nameEvent(event);
      return {
        index,
        observed: text(
          `${en} at ${written} follows an event at ${last.written}`,
          `${zh}的时间 ${written} 早于前一个事件的 ${last.written}`,
        ),
      };
    }
    last = { epochMs, written };
  }
  return undefined;
};

// Without a zone a time says nothing about order: SCHEMA-EVENT-TIME judges how it is written.
function readTime(time: Json | undefined): number | undefined {
  if (typeof time !== 'string' || !/T.*(Z|[+-]\d{2}:?\d{2})$/.test(time)) return undefined;
  const epochMs = Date.parse(time);
  return Number.isNaN(epochMs) ? undefined : epochMs;
}
