import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatRequestTime, parseRequestTime } from './timestamp.ts';

const YEAR_0 = Date.UTC(2000, 0, 1) - 2000 * 365.2425 * 86_400_000;
const YEAR_9999_END = Date.UTC(9999, 11, 31, 23, 59, 59, 999);

describe('formatRequestTime', () => {
  it('should write UTC to the second, never rounding up', () => {
    expect(formatRequestTime(Date.UTC(2016, 1, 23, 12, 46, 24, 999))).toBe('2016-02-23T12:46:24Z');
    expect(formatRequestTime(0)).toBe('1970-01-01T00:00:00Z');
    expect(formatRequestTime(-1)).toBe('1969-12-31T23:59:59Z');
    expect(formatRequestTime(YEAR_9999_END)).toBe('9999-12-31T23:59:59Z');
  });

  it('should be undone by parseRequestTime to the second for the years 0 to 9999', () => {
    fc.assert(
      fc.property(fc.integer({ min: YEAR_0, max: YEAR_9999_END }), (epochMs) => {
        expect(parseRequestTime(formatRequestTime(epochMs))).toBe(
          Math.floor(epochMs / 1000) * 1000,
        );
      }),
    );
  });
});

describe('parseRequestTime', () => {
  it.each([
    '',
    '2016-02-23',
    '2016-02-23T12:46:24',
    '2016-02-23T12:46:24+00:00',
    '2016-02-23T12:46:24.000Z',
    '2016-02-23t12:46:24z',
    '2016-02-23 12:46:24Z',
    ' 2016-02-23T12:46:24Z',
    '2016-02-23T12:46:24Z\n',
    '2016-02-23T12:46:24Z2016-02-23T12:46:24Z',
    '2016-02-30T00:00:00Z',
    '2015-02-29T00:00:00Z',
    '2016-13-01T00:00:00Z',
    '2016-02-23T24:00:00Z',
    '2016-02-23T12:60:00Z',
    '2016-02-23T12:46:60Z',
    '-000001-01-01T00:00:00Z',
    '+010000-01-01T00:00:00Z',
    '1456231584',
    'Tue, 23 Feb 2016 12:46:24 GMT',
    '２０１６-02-23T12:46:24Z',
  ])('should refuse %j', (text) => {
    expect(parseRequestTime(text)).toBeUndefined();
  });

  it('should accept a leap day that exists', () => {
    expect(parseRequestTime('2016-02-29T00:00:00Z')).toBe(Date.UTC(2016, 1, 29));
  });
});
