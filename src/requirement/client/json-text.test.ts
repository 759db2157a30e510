import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { escapeJson, spaceJson, type EscapeStyle } from './json-text.ts';

const anyStyles = fc.array(fc.constantFrom<EscapeStyle>('raw', 'short', 'lower', 'upper'), {
  minLength: 1,
});
const anyBlanks = fc.array(fc.string({ unit: fc.constantFrom(' ', '\t', '\n', '\r') }), {
  minLength: 1,
});
const anyJson = fc.json({ stringUnit: 'grapheme' });

describe('spaceJson', () => {
  it('should put blanks before, between and behind all tokens, and never within one', () => {
    expect(spaceJson('{"a, b":[1.5e3,true]}', [' ', '\n'])).toBe(
      ' {\n"a, b" :\n[ 1.5e3\n, true\n] }\n',
    );
  });

  it('should leave JSON as it is without blanks', () => {
    expect(spaceJson('{"a":"\\\\","b":"\\""}', [''])).toBe('{"a":"\\\\","b":"\\""}');
  });

  it('should mean the same', () => {
    fc.assert(
      fc.property(anyJson, anyBlanks, (json, blanks) => {
        expect(JSON.parse(spaceJson(json, blanks))).toEqual(JSON.parse(json));
      }),
    );
  });
});

describe('escapeJson', () => {
  it.each<readonly [string, EscapeStyle[], string]>([
    ['"/a"', ['raw'], '"/a"'],
    ['"/\\n\\u0001"', ['short'], '"\\/\\n\\u0001"'],
    ['"k🛫"', ['lower'], '"\\u006b\\ud83d\\udeeb"'],
    ['"k🛫"', ['upper'], '"\\u006B\\uD83D\\uDEEB"'],
    ['"kk"', ['raw', 'upper'], '"k\\u006B"'],
    ['"aÿ"', ['raw'], '"a\\u00ff"'],
  ])('should write %s with %j as %s', (json, styles, written) => {
    expect(escapeJson(json, { styles, names: false })).toBe(written);
  });

  it('should leave names and numbers alone unless names are asked for', () => {
    expect(escapeJson('{"a":1}', { styles: ['lower'], names: false })).toBe('{"a":1}');
    expect(escapeJson('{"a":1}', { styles: ['lower'], names: true })).toBe('{"\\u0061":1}');
  });

  it('should mean the same', () => {
    fc.assert(
      fc.property(anyJson, anyStyles, fc.boolean(), (json, styles, names) => {
        expect(JSON.parse(escapeJson(json, { styles, names }))).toEqual(JSON.parse(json));
      }),
    );
  });
});
