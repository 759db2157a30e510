import { anyCharacter } from './any-character.ts';
import fc, { type Arbitrary } from 'fast-check';

/** Texts that have broken readers of numbers before: long digits, signs, formats, quotes, code. */
const HOSTILE = [
  '%s%n%d',
  "' OR '1'='1",
  '1; DROP TABLE executions',
  '${7*7}',
  '{{7*7}}',
  '../../etc/passwd',
  '<script>',
  '__proto__',
  'constructor',
  '\u0000',
  '\r\nX-Header: 1',
  '\uFEFF5',
  '٥',
  '1e400',
  '-1e400',
  '1e999999999',
  '0x' + 'f'.repeat(100),
  '9'.repeat(1000),
  '-' + '9'.repeat(1000),
  '0.' + '0'.repeat(500) + '1',
  '('.repeat(500),
] as const;

/** What numbers are written with, put together in any order. */
const NUMBER_PARTS = ['0', '1', '9', '+', '-', '.', 'e', 'E', 'x', '_', ',', ' '] as const;

/** Any text at all as a Limit, short enough for a URL: 2,000 bytes encoded, more or less. */
export function limitText(): Arbitrary<string> {
  return fc.oneof(
    fc.string({ unit: anyCharacter(), maxLength: 30 }),
    fc.string({ unit: 'grapheme-ascii', maxLength: 30 }),
    fc.string({ unit: fc.constantFrom(...NUMBER_PARTS), maxLength: 12 }),
    fc.constantFrom(...HOSTILE),
  );
}
