import { anyCharacter } from './any-character.ts';
import fc, { type Arbitrary } from 'fast-check';

/**
 * Any text as a name: every script, control characters, NUL, and lengths about the bound of 128
 * characters [concept]. Without lone surrogates, which UTF-8 cannot write. At most 10,000 bytes when
 * percent-encoded: servers commonly refuse a longer request line before anybody reads it.
 */
export function anyName(): Arbitrary<string> {
  return fc
    .oneof(
      fc.string({ unit: 'grapheme', maxLength: 128 }),
      fc.string({ unit: anyCharacter(), maxLength: 128 }),
      fc.string({ unit: 'grapheme-ascii', maxLength: 128, size: 'max' }),
      fc.string({
        unit: fc.constantFrom('\0', '\n', '%', "'", '"', '\\', '/', '..', '$', '{', ' '),
      }),
      fc
        .tuple(
          fc.string({ unit: 'grapheme', minLength: 1, maxLength: 4 }),
          fc.constantFrom(127, 128, 129, 200),
        )
        .map(([piece, length]) => Array.from(piece.repeat(length)).slice(0, length).join('')),
      fc.integer({ min: 130, max: 10_000 }).map((length) => 'a'.repeat(length)),
    )
    .filter((name) => Buffer.byteLength(name) <= 3_300 || /^a*$/.test(name));
}
