import { anyCharacter } from './any-character.ts';
import fc, { type Arbitrary } from 'fast-check';

/** What encoders and decoders get wrong: reserved characters, escapes, half escapes, other scripts, astral characters. */
const PIECES = [
  ...Array.from(' +*~%/?#&=:;,@!$()[]{}<>|^`"-_.'),
  "'",
  '\\',
  '%20',
  '%2B',
  '%7E',
  '%zz',
  '..',
  '\t',
  'é',
  'ß',
  '流程',
  'ﬁ',
  'e\u0301',
  '𝕏',
  '😀',
];

/** Text of 1 to about 16 characters that shrinks to a single odd one. */
export function oddText(): Arbitrary<string> {
  const piece = fc.oneof(
    { arbitrary: fc.constantFrom(...PIECES), weight: 6 },
    { arbitrary: fc.constantFrom('a', 'B', '7'), weight: 2 },
    // C0 controls are refused by web servers before any signature is looked at.
    {
      arbitrary: fc
        .string({ unit: anyCharacter(), minLength: 1, maxLength: 1 })
        .filter((c) => c >= ' '),
      weight: 1,
    },
  );
  return fc.array(piece, { minLength: 1, maxLength: 8 }).map((pieces) => pieces.join(''));
}
