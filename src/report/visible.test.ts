import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cut, cutWithNote } from './cut.ts';
import { pieces, visible } from './visible.ts';

describe('text in which nothing is hidden', () => {
  it.each([
    ['a terminal escape', '\u001b[31m', '⟨U+001B⟩[31m'],
    ['NUL', 'a\u0000b', 'a⟨U+0000⟩b'],
    ['a carriage return', 'a\rb', 'a⟨U+000D⟩b'],
    ['a bidi override', '\u202eabc', '⟨U+202E⟩abc'],
    ['a bidi isolate', '\u2066abc', '⟨U+2066⟩abc'],
    ['a zero width space', 'a\u200bb', 'a⟨U+200B⟩b'],
    ['a no-break space', 'a\u00a0b', 'a⟨U+00A0⟩b'],
    ['a tag character', 'a\u{e0041}', 'a⟨U+E0041⟩'],
    ['a variation selector', 'a\u{e0100}', 'a⟨U+E0100⟩'],
    ['a grapheme joiner', 'a\u034fb', 'a⟨U+034F⟩b'],
    ['a Braille blank', 'a\u2800b', 'a⟨U+2800⟩b'],
    ['half a surrogate pair', 'a\ud800', 'a⟨U+D800⟩'],
    ['a non-character', '\uffff', '⟨U+FFFF⟩'],
  ])('names %s', (_name, hidden, shown) => {
    expect(visible(hidden)).toBe(shown);
  });

  it('leaves words of any script, line feeds and tabs alone', () => {
    const plain = 'Grüße, 订单（流程）\n\t日本語 🎉 it’s 100 %';
    expect(visible(plain)).toBe(plain);
  });

  it('is already visible when it is made visible again', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (value) => {
        expect(visible(visible(value))).toBe(visible(value));
      }),
    );
  });

  it('is the same, split into pieces', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (value) => {
        const joined = pieces(value).map(({ kind, text }) =>
          kind === 'plain' ? text : `⟨${text}⟩`,
        );
        expect(joined.join('')).toBe(visible(value));
      }),
    );
  });
});

describe('cutting', () => {
  it('keeps the beginning, counts the rest and splits no surrogate pair', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.integer({ min: 1, max: 40 }), (value, max) => {
        const { text, omitted } = cut(value, max);
        expect(value.startsWith(text)).toBe(true);
        expect(text.length + omitted).toBe(value.length);
        expect(text.length).toBeLessThanOrEqual(max);
        expect(text.isWellFormed()).toBe(value.isWellFormed() || text.isWellFormed());
      }),
    );
    expect(cut('🎉🎉', 3)).toEqual({ text: '🎉', omitted: 2 });
  });

  it('says so only where something was left out', () => {
    expect(cutWithNote('abc', 3)).toBe('abc');
    expect(cutWithNote('abcd', 3)).toBe('abc… (+1)');
  });
});
