import fc, { type Arbitrary } from 'fast-check';

/** Widths that an integer is cut down to in practice: those of C, Java and Go, and of a double's digits. */
const WIDTHS = [32, 64, 16, 53] as const;

/**
 * A Limit out of range, as text, that may fall into it where high bits are lost: `2^32 + 5` is 5 in
 * 32 bits, and so is `5 - 2^32`. Numbers of 30 digits and the edges of the widths are among them.
 */
export function overflowingLimit(): Arbitrary<string> {
  const wrapped = fc
    .record({
      width: fc.constantFrom(...WIDTHS),
      inRange: fc.integer({ min: 1, max: 999 }),
      times: fc.constantFrom(1n, -1n, 2n, -2n, 3n),
    })
    .map(({ width, inRange, times }) => times * 2n ** BigInt(width) + BigInt(inRange));
  const edge = fc
    .record({ width: fc.constantFrom(31, 32, 63, 64), off: fc.constantFrom(0n, -1n, 1n) })
    .map(({ width, off }) => 2n ** BigInt(width) + off);
  const long = fc.bigInt({ min: 10n ** 29n, max: 10n ** 30n - 1n });
  return fc
    .oneof(
      { weight: 4, arbitrary: wrapped },
      edge,
      long,
      long.map((number) => -number),
    )
    .map(String);
}
