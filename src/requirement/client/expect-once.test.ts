import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { expectOnce } from './expect-once.ts';

describe('expectOnce', () => {
  it('should find nothing where the value stands there once', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 200 }), (value) => {
        expect(expectOnce('NextToken', value, [value])).toBeUndefined();
      }),
    );
  });

  it('should find fault with any other number of values', () => {
    fc.assert(
      fc.property(fc.string(), fc.array(fc.string(), { minLength: 2 }), (given, values) => {
        expect(expectOnce('NextToken', given, [])?.observed.en).toBe('no NextToken');
        expect(expectOnce('NextToken', given, values)).toBeDefined();
      }),
    );
  });

  it('should say what is there instead', () => {
    expect(expectOnce('Limit', '1', ['01'])).toEqual({
      expected: { en: 'Limit "1", once', zh: 'Limit "1"，一次' },
      observed: { en: 'Limit "01"', zh: 'Limit "01"' },
    });
    expect(expectOnce('Limit', '1', ['1', '60'])?.observed.en).toBe('Limit 2 times: "1", "60"');
  });

  it('should show long values from where they part', () => {
    const given = 'a'.repeat(1000);
    expect(expectOnce('NextToken', given, [given.slice(0, 255)])).toEqual({
      expected: {
        en: `NextToken: 1000 characters, "${'a'.repeat(24)}…" from character 256 on`,
        zh: `NextToken：1000 个字符，第 256 个起为 "${'a'.repeat(24)}…"`,
      },
      observed: { en: 'NextToken: 255 characters', zh: 'NextToken：255 个字符' },
    });
  });
});
