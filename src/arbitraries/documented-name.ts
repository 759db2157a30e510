import fc, { type Arbitrary } from 'fast-check';

/** A name that the document permits: 1 to 128 characters, first a letter or `_` [concept]. */
export function documentedName(): Arbitrary<string> {
  return fc.oneof(
    fc.stringMatching(/^[A-Za-z_][A-Za-z0-9_-]{0,31}$/),
    fc.stringMatching(/^[A-Za-z_][A-Za-z0-9_-]{120,127}$/, { size: 'max' }),
  );
}
