import type { JsonObject } from '../protocol/exact-json.ts';
import { text, type Text } from '../text.ts';
import { nameEvent } from './name-event.ts';
import { readId } from './read-id.ts';
import type { HistoryCheck } from './violation.ts';

/** ScheduleEventId is 0 or the EventId of an earlier event [concept]. */
export const checkCause: HistoryCheck = (events) => {
  const earlier = new Set<bigint>();
  for (const [index, event] of events.entries()) {
    const cause = readId(event.ScheduleEventId);
    if (cause !== undefined && cause !== 0n && !earlier.has(cause)) {
      return { index, observed: describe(events, index, event, cause) };
    }
    const id = readId(event.EventId);
    if (id !== undefined) earlier.add(id);
  }
  return undefined;
};

function describe(
  events: readonly JsonObject[],
  index: number,
  event: JsonObject,
  cause: bigint,
): Text {
  const { en, zh } = nameEvent(event);
  const has = text(
    `${en} has ScheduleEventId ${String(cause)}`,
    `${zh}的 ScheduleEventId 为 ${String(cause)}`,
  );
  const at = events.findIndex(({ EventId }) => readId(EventId) === cause);
  if (at < 0) return text(`${has.en}, which no event has`, `${has.zh}，没有这样的事件`);
  return at === index
    ? text(`${has.en}, which is its own`, `${has.zh}，即其自身`)
    : text(`${has.en}, which comes later`, `${has.zh}，该事件在其之后`);
}
