import { describe, expect, it } from 'vitest';
import { formatRequestTime, parseRequestTime } from '../../../../src/protocol/timestamp.ts';
import { timeForms } from './time-forms.ts';

// A day and hour that month 13, day 32 and hour 25 cannot be mistaken for.
const moments = [Date.UTC(2024, 1, 29, 23, 59, 59, 7), Date.UTC(2024, 9, 10, 1, 2, 3, 0)];

describe('timeForms', () => {
  it.each(timeForms)('should never write the documented form: $name.en', ({ write }) => {
    for (const now of moments) expect(parseRequestTime(write(now))).toBeUndefined();
  });

  it('should name the right moment wherever a lenient parser reads one at all', () => {
    for (const now of moments) {
      for (const { name, write } of timeForms) {
        if (!/offset|milliseconds|RFC|space/.test(name.en) || /epoch|local/.test(name.en)) continue;
        const read = Date.parse(write(now));
        expect([name.en, formatRequestTime(read)]).toEqual([name.en, formatRequestTime(now)]);
      }
    }
  });

  it('should give each form a name of its own in both languages', () => {
    for (const lang of ['en', 'zh'] as const) {
      const names = timeForms.map(({ name }) => name[lang]);
      expect(new Set(names).size).toBe(names.length);
    }
  });

  it('should leave to observation only what other texts allow', () => {
    const lenient = timeForms.filter((form) => form.lenient === true).map(({ name }) => name.en);
    expect(lenient).toEqual(['milliseconds', 'offset +00:00', 'lower case t and z']);
  });
});
