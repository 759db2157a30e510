import fc, { type Arbitrary } from 'fast-check';

/** Words that languages read as a number, as nothing, or as true, and what only looks like a number. */
const WORDS = [
  'abc',
  'NaN',
  'Infinity',
  '-Infinity',
  'null',
  'undefined',
  'true',
  'false',
  'five',
  '-',
  '+',
  '.',
  '--1',
  '1-2',
  '1+1',
  '1/2',
  '1e-1',
  '0x',
  '#5',
  '[5]',
  '{"Limit":5}',
  '5 6',
  '5,6',
  "5'",
  '5;',
  '5%',
  '5%00',
  '5\u0000',
  '$5',
  '½',
] as const;

/** A text that is no integer in any reading: words, fractions, and digits with something behind or before them. */
export function notAnInteger(): Arbitrary<string> {
  const integer = fc.integer({ min: -999, max: 999 });
  // Fractions whose part behind the point is not nothing: 5.0 might be read as 5.
  const fraction = fc
    .tuple(integer, fc.integer({ min: 1, max: 99 }))
    .map(([whole, part]) => `${whole}.${part}`);
  // No x among them: 0xb is eleven to some.
  const letters = fc.string({
    unit: fc.constantFrom('a', 'b', 'c', 'd', 'f', 'L', 'K', 'M', 'y', 'z'),
    minLength: 1,
    maxLength: 4,
  });
  return fc.oneof(
    fc.constantFrom(...WORDS),
    fraction,
    fc.tuple(integer, letters).map(([number, tail]) => `${number}${tail}`),
    fc.tuple(letters, fc.nat(999)).map(([head, number]) => `${head}${number}`),
  );
}
