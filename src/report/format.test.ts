import { describe, expect, it } from 'vitest';
import { between, clockOffset, duration, grouped, utc } from './format.ts';

describe('numbers and times in a report', () => {
  it.each([
    [0, '0 ms'],
    [999.4, '999 ms'],
    [999.6, '1.0 s'],
    [8_240, '8.2 s'],
    [59_940, '59.9 s'],
    [59_999, '1 min 0 s'],
    [119_600, '2 min 0 s'],
    [185_000, '3 min 5 s'],
  ])('%d ms are %s', (ms, shown) => {
    expect(duration(ms)).toBe(shown);
  });

  it('have thousands grouped and times in UTC', () => {
    expect(grouped(1_234_567)).toBe('1,234,567');
    expect(utc('2026-03-01T08:00:00.123+08:00')).toBe('2026-03-01 00:00:00 UTC');
    expect(utc('not a time')).toBe('not a time');
  });

  it('have no length where a time cannot be read or time ran backwards', () => {
    expect(between('2026-03-01T08:00:00Z', '2026-03-01T08:00:02Z')).toBe('2.0 s');
    expect(between('2026-03-01T08:00:02Z', '2026-03-01T08:00:00Z')).toBeUndefined();
    expect(between('x', '2026-03-01T08:00:00Z')).toBeUndefined();
  });

  it.each([
    [2_340, 'ahead', '快'],
    [-2_340, 'behind', '慢'],
    [-400, 'agrees', '一致'],
  ])('say whose clock is ahead at %d ms', (offset, en, zh) => {
    const said = clockOffset(offset);
    expect(said.en).toContain(en);
    expect(said.zh).toContain(zh);
  });
});
