import fc, { type Arbitrary } from 'fast-check';
import { anyToken } from '../any-token.ts';
import { oddText } from '../odd-text.ts';

/** A token of any text, 1 to 128 characters; short ones that hold a single odd character first. */
export function opaqueToken(): Arbitrary<string> {
  return fc.oneof(
    oddText(),
    anyToken().filter((token) => token !== '' && token.length <= 128),
  );
}
