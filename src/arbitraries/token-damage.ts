import fc, { type Arbitrary } from 'fast-check';
import type { TokenDamage } from './damage-token.ts';

/** Tokens that somebody could guess: positions, ids, and the spellings that parsers fall over. */
const INVENTED = [
  '0',
  '1',
  '2',
  '-1',
  '-2',
  '-60',
  '1.5',
  '1e3',
  '999999999',
  '2147483648',
  '-2147483648',
  '9223372036854775808',
  '18446744073709551616',
  'NaN',
  'Infinity',
  'null',
  'undefined',
  'true',
  '[]',
  '{}',
  '*',
  '%',
  '../1',
  "' OR '1'='1",
  'flow_xxx',
] as const;

/** Draws damage to a token that the endpoint gave, or a token in its place that it never gave. */
export function tokenDamage(): Arbitrary<TokenDamage> {
  const printable = fc.string({ unit: 'grapheme-ascii', minLength: 1, maxLength: 4 });
  const at = fc.nat(63);
  const add = fc.oneof(
    fc.integer({ min: -100, max: 100 }),
    fc.constantFrom(-999, 999, -(2 ** 31), 2 ** 31, Number.MAX_SAFE_INTEGER),
  );
  return fc.oneof(
    kind('replace', {
      by: fc.oneof(fc.constantFrom(...INVENTED), fc.integer({ min: -1000, max: 1000 }).map(String)),
    }),
    kind('number', { add }),
    kind('base64-number', { add }),
    kind('append', { text: printable }),
    kind('prepend', { text: fc.oneof(fc.constantFrom('-', '0', ' ', '+'), printable) }),
    kind('character', { at, to: printable }),
    kind('truncate', { at }),
    kind('base64-byte', { at, xor: fc.integer({ min: 1, max: 255 }) }),
  );
}

function kind<Kind extends string, Rest extends object>(
  name: Kind,
  rest: { readonly [Key in keyof Rest]: Arbitrary<Rest[Key]> },
): Arbitrary<{ readonly kind: Kind } & Rest> {
  return fc.record(rest).map((value) => ({ kind: name, ...value }));
}
