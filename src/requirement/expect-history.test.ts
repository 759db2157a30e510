import { describe, expect, it } from 'vitest';
import type { JsonObject } from '../protocol/exact-json.ts';
import type { AcceptedExchange, Exchange } from '../protocol/exchange.ts';
import { expectHistory } from './expect-history.ts';
import type { Walk, WalkEnd } from './walk.ts';

const events = [1, 2, 3, 4, 5].map(event);
const known = { flowName: 'f', executionName: 'e', events, complete: true };

function event(id: number): JsonObject {
  return { EventId: id, Type: 'StepEntered', Time: `t${id}` };
}

function walkOf(ids: readonly (readonly number[])[], end: WalkEnd = 'last-page'): Walk {
  const pages = ids.map(
    (page) =>
      ({ answer: { kind: 'history', events: page.map(event) } }) as unknown as AcceptedExchange,
  );
  return { pages, events: ids.flat().map(event), end };
}

describe('expectHistory', () => {
  it.each([
    ['all pages', walkOf([[1, 2], [3, 4], [5]])],
    ['an empty page at the end', walkOf([[1, 2, 3, 4, 5], []])],
    ['a walk that was cut off', walkOf([[1, 2], [3]], 'page-cap')],
    [
      'a walk that goes in circles behind the last event',
      walkOf([[1, 2, 3, 4, 5]], 'token-repeated'),
    ],
  ])('should accept %s', (_, walk) => {
    expect(expectHistory(walk, known)).toBeUndefined();
  });

  it.each([
    [
      'an event left out',
      walkOf([
        [1, 2],
        [4, 5],
      ]),
      'page 2 shows event 4 (StepEntered, t4) where event 3 (StepEntered, t3) comes next',
    ],
    [
      'an event shown twice',
      walkOf([
        [1, 2],
        [2, 3],
        [4, 5],
      ]),
      'page 2 shows event 2 (StepEntered, t2) again',
    ],
    [
      'an event of nobody',
      walkOf([
        [1, 9],
        [3, 4, 5],
      ]),
      'page 1 shows event 9 (StepEntered, t9), which this history does not have, in place of event 2 (StepEntered, t2)',
    ],
    [
      'an event too many',
      walkOf([[1, 2, 3, 4, 5], [6]]),
      'page 2 shows event 6 (StepEntered, t6) behind the last event',
    ],
    [
      'an end too early',
      walkOf([[1, 2], [3]]),
      'page 2 has no NextToken although only 3 of 5 events were read',
    ],
    [
      'another start',
      walkOf([[2, 3, 4, 5]]),
      'page 1 shows event 2 (StepEntered, t2) where event 1 (StepEntered, t1) comes next',
    ],
  ])('should name %s', (_, walk, observed) => {
    expect(expectHistory(walk, known)?.observed.en).toBe(observed);
  });

  it('should name a page that is refused', () => {
    const refusal = {
      response: { status: 400 },
      answer: { kind: 'error', code: 'InvalidArgument' },
    } as unknown as Exchange;
    const found = expectHistory({ ...walkOf([[1, 2]], 'refused'), refusal }, known);
    expect(found?.observed.en).toContain('page 2');
    expect(found?.observed.en).toContain('400 InvalidArgument');
  });

  it('should compare no further than the history is known', () => {
    const start = { ...known, events: events.slice(0, 2), complete: false };
    expect(
      expectHistory(
        walkOf([
          [1, 2],
          [3, 4, 5],
        ]),
        start,
      ),
    ).toBeUndefined();
    expect(expectHistory(walkOf([[1, 3]]), start)).toBeDefined();
  });
});
