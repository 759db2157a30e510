import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { flatForms, writtenPattern } from './written-forms.ts';

const secret = fc.string({ unit: 'grapheme', minLength: 4, maxLength: 40 });
/** What the command line takes as a secret. */
const printable = fc.string({
  unit: fc.integer({ min: 0x21, max: 0x7e }).map((code) => String.fromCharCode(code)),
  minLength: 4,
  maxLength: 60,
});

function knows(text: string): (written: string) => boolean {
  const pattern = new RegExp(writtenPattern(text) ?? '(?!)');
  return (written) => pattern.test(written);
}

const code = (character: string): number => character.codePointAt(0) ?? 0;
const hex = (character: string): string => code(character).toString(16).padStart(2, '0');
/** The ways in which one character is written. */
const WRITINGS: readonly ((character: string) => string)[] = [
  (character) => character,
  (character) => `%${hex(character)}`,
  (character) => `%${hex(character).toUpperCase()}`,
  (character) => `%2525${hex(character)}`,
  (character) => `\\u00${hex(character)}`,
  (character) => `\\\\u00${hex(character).toUpperCase()}`,
  (character) => JSON.stringify(character).slice(1, -1),
  (character) => (character === '/' ? '\\/' : character),
  (character) => `&#${code(character)};`,
  (character) => `&#x${hex(character)};`,
  (character) =>
    ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&apos;' })[character] ??
    character,
];

describe('writtenPattern', () => {
  it('should know text again in base64, whatever stands around it', () => {
    fc.assert(
      fc.property(fc.string(), secret, fc.string(), (before, text, after) => {
        for (const alphabet of ['base64', 'base64url'] as const) {
          const written = Buffer.from(before + text + after).toString(alphabet);
          expect(knows(text)(written)).toBe(true);
          expect(knows(text)(encodeURIComponent(written))).toBe(true);
        }
      }),
    );
  });

  it('should know text again plain, percent-encoded, in JSON and in hex', () => {
    fc.assert(
      fc.property(secret, (text) => {
        const known = knows(text);
        expect(known(text)).toBe(true);
        expect(known(encodeURIComponent(encodeURIComponent(encodeURIComponent(text))))).toBe(true);
        expect(known(JSON.stringify(JSON.stringify(text)))).toBe(true);
        expect(known(Buffer.from(text).toString('hex'))).toBe(true);
        expect(known(Buffer.from(text).toString('hex').toUpperCase())).toBe(true);
      }),
    );
  });

  it('should know text again however each of its characters is escaped', () => {
    const choices = fc.array(fc.constantFrom(...WRITINGS), { minLength: 1, maxLength: 7 });
    fc.assert(
      fc.property(printable, choices, (text, chosen) => {
        const written = Array.from(text, (one, at) => chosen[at % chosen.length]?.(one)).join('');
        expect(knows(text)(`before${written}behind`), written).toBe(true);
      }),
    );
  });

  it.each(['a secret', '\\ and a secret', '" and a secret'])(
    'should not be held up by a hundred thousand backslashes: %s',
    (text) => {
      const run = '\\'.repeat(100_000);
      expect(knows(text)(run)).toBe(false);
      expect(knows(text)(`${run}${text}`)).toBe(true);
      expect(knows(text)(`${run}u${hex(text.slice(0, 1)).padStart(4, '0')}${text.slice(1)}`)).toBe(
        true,
      );
    },
  );

  it('should not know other text again', () => {
    const known = knows('0123456789abcdef');
    expect(known(Buffer.from('0123456789abcdeX').toString('base64'))).toBe(false);
    expect(known('GET /?a=0123456789abcde&b=23456789abcdef')).toBe(false);
    expect(known('0123456789abcde…')).toBe(false);
  });

  it('should know characters beyond the basic plane again', () => {
    expect(knows('😀abc')('"\\ud83d\\ude00abc"')).toBe(true);
  });

  it('should not know a character by a name that it does not have', () => {
    expect(knows('abcd')('&undefined;'.repeat(4))).toBe(false);
  });

  it('should not look for base64 of what has too little of its own', () => {
    expect(flatForms('abc')).toEqual(['abc', '616263']);
    expect(flatForms('abcd').length).toBeGreaterThan(2);
  });

  it('should have nothing for empty text', () => {
    expect(writtenPattern('')).toBeUndefined();
  });
});
