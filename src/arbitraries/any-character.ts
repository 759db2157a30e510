import fc, { type Arbitrary } from 'fast-check';

const SURROGATES = { first: 0xd800, count: 0x800 };

/**
 * Any character of Unicode, control and unassigned ones included, as a unit for `fc.string`; never
 * half a surrogate pair, which UTF-8 cannot write. fast-check's own unit `binary` draws the same, but
 * takes seconds to set up a table of all of them.
 */
export function anyCharacter(): Arbitrary<string> {
  return fc
    .integer({ min: 0, max: 0x10ffff - SURROGATES.count })
    .map((at) => String.fromCodePoint(at < SURROGATES.first ? at : at + SURROGATES.count));
}
