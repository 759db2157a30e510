import { describe, expect, it } from 'vitest';
import { parsePositive, parseWholeNumber } from './number.ts';

describe('parseWholeNumber', () => {
  it.each([
    ['1', 1],
    ['-5', -5],
    ['007', 7],
    ['-0', 0],
  ])('reads %s', (written, value) => {
    expect(parseWholeNumber('--seed', written, { min: -5, max: 9 })).toBe(value);
  });

  it.each(['', '1.5', '1e0', '0x1', ' 1', '+1', '-6', '10', 'NaN', '１'])(
    'refuses %o',
    (written) => {
      expect(() => parseWholeNumber('--seed', written, { min: -5, max: 9 })).toThrow(
        'a whole number from -5 to 9',
      );
    },
  );
});

describe('parsePositive', () => {
  it('reads whole numbers and fractions', () => {
    expect(parsePositive('--rate', '10')).toBe(10);
    expect(parsePositive('--rate', '0.5')).toBe(0.5);
  });

  it.each(['0', '0.0', '-1', '', '1e3', 'Infinity', '9'.repeat(400)])('refuses %o', (written) => {
    expect(() => parsePositive('--rate', written)).toThrow('a number above 0');
  });
});
