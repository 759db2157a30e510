import fc from 'fast-check';
import { plainCall } from '../../../src/arbitraries/client/any-call.ts';
import {
  clientRequirement,
  type ClientRequirement,
} from '../../../src/requirement/client/client-requirement.ts';
import { fewerCases } from '../../../src/requirement/fewer-cases.ts';
import { checkOwnValue, withOwnValue } from './own-value.ts';

const LONGEST = 10_000;

/** Lengths about which buffers, columns and URLs are cut off. */
const TELLING_LENGTHS = [256, 1025, 2048, 4097, 8193, LONGEST];

/** A token that is a short piece over and over, of characters that need no encoding: that is judged elsewhere. */
export const requestLongValues: ClientRequirement = clientRequirement({
  id: 'REQUEST-LONG-VALUES',
  needs: [],
  cases: fewerCases(5),
  draw: ({ signatures }) =>
    fc.record({
      signature: fc.constantFrom(...signatures),
      piece: fc.stringMatching(/^[A-Za-z0-9_-]{1,8}$/),
      length: fc.integer({ min: 129, max: LONGEST }),
    }),
  examples: ({ signatures }) =>
    signatures.flatMap((signature) =>
      TELLING_LENGTHS.map((length) => ({ signature, piece: '0123456789', length })),
    ),
  check: async ({ signature, piece, length }, context) => {
    const plain = { ...plainCall(context.world), signature };
    const call = withOwnValue(plain, 'NextToken', fill(piece, length));
    return checkOwnValue('NextToken')(call, context);
  },
});

/** The piece again and again, cut off at this many characters. */
function fill(piece: string, length: number): string {
  return piece.repeat(Math.ceil(length / piece.length)).slice(0, length);
}
