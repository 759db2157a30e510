import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { JsonObject } from '../protocol/exact-json.ts';
import { runOf } from './run-of.ts';

const history = fc.nat(20).map((length) => Array.from({ length }, (_, index) => event(index + 1)));

function event(id: number, note = ''): JsonObject {
  return { EventId: id, Type: 'StepEntered', Time: 't', StepName: note };
}

describe('runOf', () => {
  it('should find every slice of a history where it was taken', () => {
    fc.assert(
      fc.property(history, fc.nat(20), fc.nat(20), fc.boolean(), (events, from, length, open) => {
        const page = events.slice(from, from + length);
        expect(runOf(page, { events, open })).toBe(page.length === 0 ? 0 : from);
      }),
    );
  });

  it('should find no page with an event left out, repeated or moved', () => {
    const events = [1, 2, 3, 4].map((id) => event(id));
    for (const ids of [
      [1, 3],
      [2, 2],
      [2, 1],
      [3, 4, 5],
    ]) {
      expect(
        runOf(
          ids.map((id) => event(id)),
          { events, open: false },
        ),
      ).toBeUndefined();
    }
  });

  it('should not take an event with the same id for the same event', () => {
    expect(runOf([event(1, 'other')], { events: [event(1)], open: false })).toBeUndefined();
  });

  it('should let a page go on behind the end of an open history only', () => {
    const known = [event(1), event(2)];
    const page = [event(2), event(3)];
    expect(runOf(page, { events: known, open: true })).toBe(1);
    expect(runOf(page, { events: known, open: false })).toBeUndefined();
  });
});
