import { describe, expect, it } from 'vitest';
import type { JsonObject } from '../protocol/exact-json.ts';
import { checkEndLast } from './check-end-last.ts';
import { checkEndOnce } from './check-end-once.ts';
import { checkStart } from './check-start.ts';

const history = (...types: readonly string[]): JsonObject[] => types.map((Type) => ({ Type }));

describe('the checks of start and end', () => {
  it.each([
    { types: ['Started', 'Succeeded'], start: undefined, once: undefined, last: undefined },
    { types: ['Started'], start: undefined, once: undefined, last: undefined },
    { types: ['Succeeded', 'Started'], start: 0, once: undefined, last: 1 },
    { types: ['Started', 'Started'], start: 1, once: undefined, last: undefined },
    { types: ['Started', 'Stopped', 'Succeeded'], start: undefined, once: 2, last: undefined },
    { types: ['Started', 'Failed', 'Failed', 'Started'], start: 3, once: 2, last: 3 },
  ])('judge $types', ({ types, start, once, last }) => {
    const events = history(...types.map((type) => `Execution${type}`));
    expect(checkStart(events)?.index).toBe(start);
    expect(checkEndOnce(events)?.index).toBe(once);
    expect(checkEndLast(events)?.index).toBe(last);
  });
});
