import type { Json } from '../protocol/exact-json.ts';

/**
 * An EventId or ScheduleEventId as a number that keeps its digits; `undefined` when it is none.
 * Ids written as strings are read too: that they are strings is judged by SCHEMA-EVENT-ID alone.
 */
export function readId(value: Json | undefined): bigint | undefined {
  if (typeof value === 'bigint') return value;
  if (typeof value === 'number') return Number.isSafeInteger(value) ? BigInt(value) : undefined;
  return typeof value === 'string' && /^-?\d{1,19}$/.test(value) ? BigInt(value) : undefined;
}
