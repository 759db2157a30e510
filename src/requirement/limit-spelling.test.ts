import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { limitSpellings, spellLimit, type LimitSpelling } from './limit-spelling.ts';

/** How each spelling is read by those who permit it. */
const READERS: Readonly<Record<LimitSpelling, (text: string) => number>> = {
  'leading-zeros': Number,
  plus: Number,
  'blank-before': Number,
  'blank-behind': Number,
  newline: Number,
  exponent: Number,
  hexadecimal: Number,
  octal: Number,
  binary: Number,
  'decimal-point': Number,
  underscore: (text) => Number(text.replaceAll('_', '')),
  'full-width': (text) => Number(text.normalize('NFKC')),
  'arabic-indic': (text) =>
    Number(text.replace(/[٠-٩]/g, (digit) => String((digit.codePointAt(0) ?? 0) - 0x660))),
};

describe('spellLimit', () => {
  it.each(limitSpellings)(
    '%s means the number that was written, and is not its plain form',
    (spelling) => {
      fc.assert(
        fc.property(fc.integer({ min: 1, max: 999 }), (number) => {
          const spelt = spellLimit(number, spelling);
          expect(READERS[spelling](spelt)).toBe(number);
          expect(spelt).not.toBe(String(number));
        }),
      );
    },
  );
});
