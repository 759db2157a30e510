import { describe, expect, it } from 'vitest';
import type { Ending, HistoryEvent } from './event.ts';
import { eventTypes } from './event-types.ts';
import { generateHistory } from './generate-history.ts';

const ENDINGS: readonly Ending[] = ['succeeded', 'failed', 'stopped', 'timed-out', 'running'];
const lengths = Array.from({ length: 200 }, (_, index) => index + 1);
const every = ENDINGS.flatMap((ending) =>
  lengths.map((length) => ({
    ending,
    length,
    events: generateHistory({ seed: length * 31, length, ending }),
  })),
);

/** How often something was entered and has not exited, by step name; below 0 is an exit too many. */
function open(events: readonly HistoryEvent[], what: string): Map<string, number[]> {
  const counts = new Map<string, number[]>();
  for (const { Type, StepName } of events) {
    const change = Type === `${what}Entered` ? 1 : Type === `${what}Exited` ? -1 : 0;
    if (change === 0) continue;
    const seen = counts.get(StepName) ?? [];
    counts.set(StepName, [...seen, (seen.at(-1) ?? 0) + change]);
  }
  return counts;
}

describe('generateHistory', () => {
  it('has exactly the length that was asked for', () => {
    expect(every.filter(({ events, length }) => events.length !== length)).toEqual([]);
    const longest = generateHistory({ seed: 3, length: 100_000, ending: 'succeeded' });
    expect(longest).toHaveLength(100_000);
  });

  it('refuses a length that is out of range', () => {
    for (const length of [0, -1, 1.5, 100_001, Number.NaN]) {
      expect(() => generateHistory({ seed: 1, length, ending: 'failed' })).toThrow(RangeError);
    }
  });

  it('is the same for the same seed and another for another', () => {
    const shape = { length: 150, ending: 'succeeded' } as const;
    const first = generateHistory({ ...shape, seed: 7 });
    expect(generateHistory({ ...shape, seed: 7 })).toEqual(first);
    expect(generateHistory({ ...shape, seed: 8 })).not.toEqual(first);
  });

  it('numbers events from 1 by 1, each brought about by an earlier one', () => {
    for (const { events } of every) {
      expect(events.map(({ EventId }) => EventId)).toEqual(events.map((_, index) => index + 1));
      const wrong = events.filter(({ EventId, ScheduleEventId }, index) =>
        index === 0 ? ScheduleEventId !== 0 : ScheduleEventId < 1 || ScheduleEventId >= EventId,
      );
      expect(wrong).toEqual([]);
    }
  });

  it('never goes back in time', () => {
    for (const { events } of every) {
      const times = events.map(({ Time }) => Time);
      expect(times).toEqual([...times].sort());
    }
  });

  it('begins with ExecutionStarted and ends as it was asked to', () => {
    const names = {
      succeeded: 'ExecutionSucceeded',
      failed: 'ExecutionFailed',
      stopped: 'ExecutionStopped',
      'timed-out': 'ExecutionTimedOut',
    };
    for (const { events, ending, length } of every) {
      expect(events[0]?.Type).toBe('ExecutionStarted');
      const ends = events.filter(({ Type }) => Object.values(names).includes(Type));
      if (ending === 'running' || length === 1) expect(ends).toEqual([]);
      else if (ending === 'succeeded' && length === 3) expect(ends[0]?.Type).toBe(names.stopped);
      else expect(ends.map(({ Type }) => Type)).toEqual([names[ending]]);
      if (ends.length > 0) expect(events.at(-1)).toBe(ends[0]);
    }
  });

  it('enters steps, branches and iterations before they exit, and leaves none open in success', () => {
    for (const { events, ending, length } of every) {
      for (const what of ['Step', 'Branch', 'Iteration']) {
        const counts = [...open(events, what).values()];
        expect(counts.flat().filter((count) => count < 0)).toEqual([]);
        if (ending !== 'succeeded' || length === 3) continue;
        expect(counts.filter((seen) => seen.at(-1) !== 0)).toEqual([]);
      }
    }
  });

  it('writes a JSON object into every EventDetail and names no step for the execution itself', () => {
    for (const { Type, EventDetail, StepName } of every.flatMap(({ events }) => events)) {
      expect(JSON.parse(EventDetail)).toBeTypeOf('object');
      expect(StepName === '').toBe(Type.startsWith('Execution'));
    }
  });

  it('shows every type of event sooner or later', () => {
    const seen = new Set(every.flatMap(({ events }) => events.map(({ Type }) => Type)));
    expect([...seen].sort()).toEqual([...eventTypes].sort());
  });

  it('keeps ids exact that a double cannot hold', () => {
    const firstId = 2n ** 53n + 1n;
    const events = generateHistory({ seed: 1, length: 4, ending: 'stopped', firstId });
    expect(events.map(({ EventId }) => EventId)).toEqual([0n, 1n, 2n, 3n].map((n) => firstId + n));
    expect(events.map(({ ScheduleEventId }) => ScheduleEventId)[1]).toBe(firstId);
  });
});
