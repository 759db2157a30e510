import { describe, expect, it } from 'vitest';
import type { WalkCallOutcome } from '../../generated/driver-protocol.ts';
import { expectWalk } from './expect-walk.ts';
import { splitHistory } from './walk-pages.ts';

const pages = splitHistory(
  ['1', '2', '10'].map((EventId) => ({ EventId, StepName: 'a' })),
  [2],
  ['a'],
);

function judge(outcome: WalkCallOutcome): readonly string[] | undefined {
  const found = expectWalk({ outcome, requests: [] }, pages);
  return found && [found.expected.en, found.observed.en];
}

function walkOf(...ids: readonly (string | undefined)[]): WalkCallOutcome {
  const events = ids.map((EventId) => (EventId === undefined ? {} : { EventId }));
  return { outcome: 'response', events };
}

describe('expectWalk', () => {
  it('should ask for the events of all pages, by their ids', () => {
    expect(judge(walkOf('1', '2', '10'))).toBeUndefined();
  });

  it.each([
    ['too few', walkOf('1', '2'), '3 events from 2 pages', 'after 0 requests: 2 events'],
    [
      'too many',
      walkOf('1', '2', '2', '10'),
      '3 events from 2 pages',
      'after 0 requests: 4 events',
    ],
    ['another order', walkOf('1', '10', '2'), 'Events[1].EventId: "2"', 'Events[1].EventId: "10"'],
    [
      'no ids',
      walkOf(undefined, '2', '10'),
      'Events[0].EventId: "1"',
      'Events[0].EventId: nothing',
    ],
    [
      'an error',
      { outcome: 'serviceError', code: 'A' } as const,
      '3 events from 2 pages',
      'after 0 requests: service error A',
    ],
  ])('should find %s', (_, outcome, expected, observed) => {
    expect(judge(outcome)).toEqual([expected, observed]);
  });
});
