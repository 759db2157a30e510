import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createServerClock } from './server-clock.ts';

describe('the server clock', () => {
  it('is the local clock until a Date header says otherwise', () => {
    const clock = createServerClock(() => 1_000_000);
    clock.learn(undefined, 0, 1);
    clock.learn('yesterday', 0, 1);
    expect(clock.now()).toBe(1_000_000);
    expect(clock.source).toBe('local');
  });

  it.each([
    'Sat, 13 Sep 275760 00:00:00 GMT',
    '-271820-04-20T00:00:00Z',
    'Fri, 31 Dec 9999 23:59:59 GMT',
    '0000-01-01T00:00:00Z',
  ])('does not believe a date in which no request can be written: %s', (date) => {
    const clock = createServerClock(() => 1_700_000_000_000);
    clock.learn(date, 1_700_000_000_000, 1_700_000_000_000);
    expect(clock.now()).toBe(1_700_000_000_000);
    expect(clock.source).toBe('local');
  });

  it('is never further off than half a second and half the round trip', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -1e9, max: 1e9 }),
        fc.array(fc.record({ wait: fc.nat(5000), trip: fc.nat(200) }), { minLength: 1 }),
        (offset, answers) => {
          let local = 1_700_000_000_000;
          const clock = createServerClock(() => local);
          for (const { wait, trip } of answers) {
            const sent = (local += wait);
            const stamped = sent + trip / 2 + offset;
            local += trip;
            clock.learn(new Date(Math.floor(stamped / 1000) * 1000).toUTCString(), sent, local);
          }
          expect(Math.abs(clock.now() - (local + offset))).toBeLessThanOrEqual(500 + 100);
        },
      ),
    );
  });

  it('believes the newest answer when the server sets its clock', () => {
    const local = 1_700_000_000_000;
    const clock = createServerClock(() => local);
    clock.learn(new Date(local).toUTCString(), local, local);
    clock.learn(new Date(local + 3_600_000).toUTCString(), local, local);
    expect(Math.abs(clock.offsetMs - 3_600_000)).toBeLessThanOrEqual(1000);
  });

  it('tells whole milliseconds, whatever the bounds are', () => {
    const clock = createServerClock(() => 1_000_000);
    for (const [sentAt, receivedAt] of [
      [999_000, 999_001],
      [999_000, 999_002],
    ] as const) {
      clock.learn(new Date(999_000).toUTCString(), sentAt, receivedAt);
      expect(Number.isInteger(clock.now())).toBe(true);
    }
  });
});
