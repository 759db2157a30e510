import { describe, expect, it } from 'vitest';
import type { Json, JsonObject } from '../protocol/exact-json.ts';
import { checkCause } from './check-cause.ts';

const history = (...causes: readonly Json[]): JsonObject[] =>
  causes.map((ScheduleEventId, index) => ({ EventId: index + 1, ScheduleEventId }));

describe('checkCause', () => {
  it.each([
    { causes: [0, 1, 2], says: undefined },
    { causes: [0, 1, 1], says: undefined },
    { causes: [0, 0, 0], says: undefined },
    { causes: [0, null, 'x'], says: undefined },
    { causes: [0, 2], says: 'event 2 has ScheduleEventId 2, which is its own' },
    { causes: [0, 3, 1], says: 'event 2 has ScheduleEventId 3, which comes later' },
    { causes: [0, 9], says: 'event 2 has ScheduleEventId 9, which no event has' },
    { causes: [0, -1], says: 'event 2 has ScheduleEventId -1, which no event has' },
  ])('judges $causes', ({ causes, says }) => {
    expect(checkCause(history(...causes))?.observed.en).toBe(says);
  });
});
