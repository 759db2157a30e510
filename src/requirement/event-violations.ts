import { historyEvent } from '../generated/validators.ts';
import type { Json, JsonObject } from '../protocol/exact-json.ts';

const INT64_MIN = -(2n ** 63n);
const INT64_MAX = 2n ** 63n - 1n;

/** The fields of an event that do not fit the documented schema, by name. A field that is missing fits. */
export function eventViolations(event: JsonObject): readonly string[] {
  const { EventId, ScheduleEventId } = event;
  const wide = [EventId, ScheduleEventId].some((id) => typeof id === 'bigint');
  const fits = historyEvent(
    wide
      ? { ...event, EventId: standIn(EventId), ScheduleEventId: standIn(ScheduleEventId) }
      : event,
  );
  const misfits = fits
    ? []
    : (historyEvent.errors ?? []).map(({ instancePath }) => instancePath.slice(1));
  // Integers with an exponent or very many digits arrive as doubles, which AJV takes for integers.
  if (isBeyond(EventId)) misfits.push('EventId');
  if (isBeyond(ScheduleEventId)) misfits.push('ScheduleEventId');
  return misfits;
}

// AJV knows no bigint, so one that fits into 64 bits stands in as a small integer.
function standIn(id: Json | undefined): Json | undefined {
  return typeof id === 'bigint' && id >= INT64_MIN && id <= INT64_MAX ? 1 : id;
}

function isBeyond(id: Json | undefined): boolean {
  return typeof id === 'number' && Number.isInteger(id) && Math.abs(id) >= 2 ** 63;
}
