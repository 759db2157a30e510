import { describe, expect, it } from 'vitest';
import { parseDuration } from './duration.ts';

describe('parseDuration', () => {
  it.each([
    ['500ms', 500],
    ['10s', 10_000],
    ['1.5m', 90_000],
    ['2h', 7_200_000],
    ['500h', 1_800_000_000],
  ])('reads %s as %i ms', (written, milliseconds) => {
    expect(parseDuration('--timeout', written)).toBe(milliseconds);
  });

  it.each(['', '10', 's', '10 s', '-1s', '1d', '1e3s', '10s ', '０s'])(
    'refuses %o and shows how to write it',
    (written) => {
      expect(() => parseDuration('--timeout', written)).toThrow(/^--timeout is .*500ms/);
    },
  );

  it.each(['0s', '0.4ms', '501h', `${'9'.repeat(400)}s`])(
    'refuses %s as out of range',
    (written) => {
      expect(() => parseDuration('--timeout', written)).toThrow('from 1ms to 500h');
    },
  );
});
