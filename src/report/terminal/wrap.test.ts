import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { displayWidth, padEnd, padStart } from './display-width.ts';
import { wrap } from './wrap.ts';

describe('the width of a text in columns', () => {
  it.each([
    ['', 0],
    ['abc', 3],
    ['订单', 4],
    ['（流程）', 8],
    ['e\u0301', 1],
    ['한국', 4],
    ['🎉', 2],
    ['ｆｕｌｌ', 8],
    ['– …', 3],
  ])('of %j is %i', (value, width) => {
    expect(displayWidth(value)).toBe(width);
  });

  it('is reached by padding, on either side', () => {
    expect(padEnd('订', 4)).toBe('订  ');
    expect(padStart('订', 4)).toBe('  订');
    expect(padEnd('too long', 3)).toBe('too long');
  });
});

describe('wrapping', () => {
  it('keeps to the width and loses nothing but the spaces at its breaks', () => {
    const word = fc.stringMatching(/^[a-z订单流程，。]{1,30}$/u);
    fc.assert(
      fc.property(fc.array(word), fc.integer({ min: 8, max: 60 }), (words, width) => {
        const value = words.join(' ');
        const lines = wrap(value, width);
        for (const line of lines) expect(displayWidth(line)).toBeLessThanOrEqual(width);
        expect(lines.join('').replaceAll(' ', '')).toBe(value.replaceAll(' ', ''));
      }),
    );
  });

  it('breaks at spaces where it can', () => {
    expect(wrap('one two three four', 9)).toEqual(['one two', 'three', 'four']);
  });

  it('begins no line with a space that stood at a break', () => {
    expect(wrap('a abcdefgh next', 8)).toEqual(['a', 'abcdefgh', 'next']);
    expect(wrap('abcdefghabcdefgh  next', 8)).toEqual(['abcdefgh', 'abcdefgh', 'next']);
  });

  it('breaks Chinese between characters, and begins no line with a closing mark', () => {
    expect(wrap('一二三四，五六', 8)).toEqual(['一二三', '四，五六']);
  });

  it('keeps line feeds', () => {
    expect(wrap('a\nb', 20)).toEqual(['a', 'b']);
  });
});
