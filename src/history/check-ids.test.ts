import { describe, expect, it } from 'vitest';
import type { Json, JsonObject } from '../protocol/exact-json.ts';
import { checkIdContiguous } from './check-id-contiguous.ts';
import { checkIdIncreasing } from './check-id-increasing.ts';
import { checkIdUnique } from './check-id-unique.ts';

const history = (...ids: readonly Json[]): JsonObject[] => ids.map((EventId) => ({ EventId }));

describe('the checks of EventId', () => {
  it.each([
    { ids: [1, 2, 3], unique: undefined, increasing: undefined, contiguous: undefined },
    { ids: [1, 2, 2], unique: 2, increasing: undefined, contiguous: undefined },
    { ids: [1, 2, 1], unique: 2, increasing: 2, contiguous: undefined },
    { ids: [1, 3, 4], unique: undefined, increasing: undefined, contiguous: 1 },
    { ids: [0, 1, 2], unique: undefined, increasing: undefined, contiguous: 0 },
    { ids: [5], unique: undefined, increasing: undefined, contiguous: 0 },
    { ids: ['1', '2', '2'], unique: 2, increasing: undefined, contiguous: undefined },
    { ids: [null, 'x', 1.5], unique: undefined, increasing: undefined, contiguous: undefined },
    { ids: [2n ** 60n, 2n ** 60n + 1n], unique: undefined, increasing: undefined, contiguous: 0 },
    { ids: [2n ** 60n + 1n, 2n ** 60n], unique: undefined, increasing: 1, contiguous: 0 },
  ])('judge $ids', ({ ids, unique, increasing, contiguous }) => {
    const events = history(...ids);
    expect(checkIdUnique(events)?.index).toBe(unique);
    expect(checkIdIncreasing(events)?.index).toBe(increasing);
    expect(checkIdContiguous(events)?.index).toBe(contiguous);
  });

  it('say which events share an id', () => {
    expect(checkIdUnique(history(1, 2, 1))?.observed.en).toBe(
      'event 1, no. 3 of the history, has the EventId of no. 1',
    );
  });
});
