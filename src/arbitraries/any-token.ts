import { anyCharacter } from './any-character.ts';
import fc, { type Arbitrary } from 'fast-check';

/**
 * Any text at all, as a token: every script, control characters, NUL, and long ones. Without lone
 * surrogates, which UTF-8 cannot write. Short enough for the request line: at most 8,192 ASCII
 * characters, or 512 others.
 */
export function anyToken(): Arbitrary<string> {
  return fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 64 }),
    fc.string({ unit: anyCharacter(), maxLength: 64 }),
    fc.string({ unit: fc.constantFrom('\0', '\n', '%', "'", '"', '\\', '/', '..', '*', ' ') }),
    fc
      .tuple(fc.string({ unit: 'grapheme-ascii', minLength: 1, maxLength: 8 }), fc.nat(1024))
      .map(([piece, times]) => piece.repeat(times)),
    fc
      .tuple(fc.string({ unit: anyCharacter(), minLength: 1, maxLength: 4 }), fc.nat(128))
      .map(([piece, times]) => piece.repeat(times)),
    fc.json(),
    fc.base64String({ maxLength: 64 }),
    fc.maxSafeInteger().map(String),
    fc.bigInt({ min: -(2n ** 70n), max: 2n ** 70n }).map(String),
    fc.double().map(String),
  );
}
