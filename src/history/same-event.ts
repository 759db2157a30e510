import { writeExactJson, type Json, type JsonObject } from '../protocol/exact-json.ts';

const FIELDS = ['EventId', 'Type', 'Time', 'ScheduleEventId', 'StepName', 'EventDetail'] as const;

/**
 * Whether two readings show the same event. Only the documented fields count: others are permitted
 * and may differ from one answer to the next.
 */
export function sameEvent(a: JsonObject | undefined, b: JsonObject | undefined): boolean {
  return (
    a === b || (a !== undefined && b !== undefined && FIELDS.every((f) => sameValue(a[f], b[f])))
  );
}

/** Whether two readings show the same events in the same order. */
export function sameEvents(a: readonly JsonObject[], b: readonly JsonObject[]): boolean {
  return a.length === b.length && a.every((event, index) => sameEvent(event, b[index]));
}

/** Where two readings part: the first index at which they differ, or `undefined` where they agree. */
export function firstDifference(
  a: readonly JsonObject[],
  b: readonly JsonObject[],
): number | undefined {
  const length = Math.max(a.length, b.length);
  for (let index = 0; index < length; index++) if (!sameEvent(a[index], b[index])) return index;
  return undefined;
}

/** Whether two values from the wire are equal; that a field holds an object or a list is judged elsewhere. */
export function sameValue(a: Json | undefined, b: Json | undefined): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object') return false;
  return writeExactJson(a) === writeExactJson(b);
}
