import type { JsonObject } from '../protocol/exact-json.ts';

const FIELDS = ['EventId', 'Type', 'Time', 'ScheduleEventId', 'StepName', 'EventDetail'] as const;

/**
 * Whether two readings show the same event. Only the documented fields count: others are permitted
 * and may differ from one answer to the next.
 */
export function sameEvent(a: JsonObject | undefined, b: JsonObject | undefined): boolean {
  return a === b || (a !== undefined && b !== undefined && FIELDS.every((f) => a[f] === b[f]));
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
