import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writtenForms } from './written-forms.ts';

const secret = fc.string({ unit: 'grapheme', minLength: 4, maxLength: 40 });

describe('writtenForms', () => {
  it('should know text again in base64, whatever stands around it', () => {
    fc.assert(
      fc.property(fc.string(), secret, fc.string(), (before, text, after) => {
        for (const alphabet of ['base64', 'base64url'] as const) {
          const written = Buffer.from(before + text + after).toString(alphabet);
          expect(writtenForms(text).some((form) => written.includes(form))).toBe(true);
        }
      }),
    );
  });

  it('should know text again plain, percent-encoded, in JSON and in hex', () => {
    fc.assert(
      fc.property(secret, (text) => {
        const forms = writtenForms(text);
        expect(forms).toContain(text);
        expect(forms).toContain(encodeURIComponent(text));
        expect(forms).toContain(JSON.stringify(text).slice(1, -1));
        expect(forms).toContain(Buffer.from(text).toString('hex'));
      }),
    );
  });

  it('should not know other text again', () => {
    const forms = writtenForms('0123456789abcdef');
    const other = Buffer.from('0123456789abcdeX').toString('base64');
    expect(forms.some((form) => other.includes(form))).toBe(false);
    expect(forms.some((form) => 'GET /?a=0123456789abcde'.includes(form))).toBe(false);
  });

  it('should have no empty form', () => {
    expect(writtenForms('')).toEqual([]);
  });
});
