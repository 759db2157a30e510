import { anyCharacter } from '../arbitraries/any-character.ts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { percentDecode, percentEncode } from './percent-encoding.ts';

const anyText = fc.string({ unit: anyCharacter() });
/** Text whose UTF-8 form holds every kind of byte that matters, escapes and half escapes among it. */
const escapes = fc
  .array(fc.constantFrom('%', '%2', '%2f', '%E4', '%zz', '+', '=', '&', 'é', '𝕏', 'a'))
  .map((parts) => parts.join(''));

describe('percentEncode', () => {
  it.each([
    [' ', '%20'],
    ['+', '%2B'],
    ['*', '%2A'],
    ['~', '~'],
    ['/', '%2F'],
    ['%', '%25'],
    ["!'()", '%21%27%28%29'],
    ['-_.~aZ09', '-_.~aZ09'],
    ['é', '%C3%A9'],
    ['流程', '%E6%B5%81%E7%A8%8B'],
    ['𝕏', '%F0%9D%95%8F'],
    ['\u0000', '%00'],
    ['\u007f', '%7F'],
    ['', ''],
  ])('should write %j as %j', (plain, encoded) => {
    expect(percentEncode(plain)).toBe(encoded);
  });

  it("should differ from encodeURIComponent only in !'()*", () => {
    fc.assert(
      fc.property(anyText, (plain) => {
        const expected = encodeURIComponent(plain)
          .replaceAll('!', '%21')
          .replaceAll("'", '%27')
          .replaceAll('(', '%28')
          .replaceAll(')', '%29')
          .replaceAll('*', '%2A');
        expect(percentEncode(plain)).toBe(expected);
      }),
    );
  });

  it('should leave only unreserved characters of RFC 3986 and escapes in upper case', () => {
    fc.assert(
      fc.property(anyText, (plain) => {
        expect(percentEncode(plain)).toMatch(/^(?:[A-Za-z0-9\-._~]|%[0-9A-F]{2})*$/);
      }),
    );
  });

  it('should write a lone surrogate as U+FFFD', () => {
    expect(percentEncode('a\uD800b\uDC00')).toBe('a%EF%BF%BDb%EF%BF%BD');
  });
});

describe('percentDecode', () => {
  it('should undo percentEncode', () => {
    fc.assert(
      fc.property(fc.oneof(anyText, escapes), (plain) => {
        expect(percentDecode(percentEncode(plain))).toBe(plain);
      }),
    );
  });

  it('should read lower case hex like upper case', () => {
    fc.assert(
      fc.property(anyText, (plain) => {
        const lower = percentEncode(plain).replace(/%../g, (escape) => escape.toLowerCase());
        expect(percentDecode(lower)).toBe(plain);
      }),
    );
  });

  it('should agree with decodeURIComponent wherever that does not throw', () => {
    fc.assert(
      fc.property(escapes, (text) => {
        let expected: string;
        try {
          expected = decodeURIComponent(text);
        } catch {
          return;
        }
        expect(percentDecode(text)).toBe(expected);
      }),
    );
  });

  it.each([
    ['+', '+'],
    ['100%', '100%'],
    ['%zz%2', '%zz%2'],
    ['%zz%2F', '%zz/'],
    ['%25%32%35', '%25'],
    ['%FF', '\uFFFD'],
    ['é%C3%A9', 'éé'],
  ])('should read %j as %j', (text, plain) => {
    expect(percentDecode(text)).toBe(plain);
  });
});
