import { anyCharacter } from '../arbitraries/any-character.ts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalQuery, formatQuery, parseQuery, type Parameter } from './parameter.ts';
import { spellQuery } from './spelling.ts';

const text = fc.string({ unit: anyCharacter(), maxLength: 8 });
const parameters = fc.array(
  fc.tuple(text, text).map((pair): Parameter => pair),
  { maxLength: 8 },
);
const spelling = fc.record(
  { order: fc.array(fc.integer()), lowerHex: fc.boolean(), encodeUnreserved: fc.boolean() },
  { requiredKeys: [] },
);
const list: Parameter[] = [
  ['a', 'x/y'],
  ['b', '~'],
];

describe('spellQuery', () => {
  it('should never change what the query means', () => {
    fc.assert(
      fc.property(parameters, spelling, (pairs, written) => {
        const read = parseQuery(spellQuery(pairs, written));
        expect(canonicalQuery(read)).toBe(canonicalQuery(pairs));
        expect(read).toHaveLength(pairs.length);
      }),
    );
  });

  it('should keep the order where none is given', () => {
    fc.assert(
      fc.property(parameters, spelling, (pairs, written) => {
        expect(parseQuery(spellQuery(pairs, { ...written, order: [] }))).toEqual(pairs);
      }),
    );
  });

  it('should write the plain query where nothing is asked for', () => {
    fc.assert(
      fc.property(parameters, (pairs) => {
        expect(spellQuery(pairs)).toBe(formatQuery(pairs));
      }),
    );
  });

  it('should sort by the keys of order', () => {
    expect(spellQuery(list, { order: [1, 0] })).toBe('b=~&a=x%2Fy');
    expect(spellQuery([...list, ['c', '']], { order: [5] })).toBe('b=~&c=&a=x%2Fy');
  });

  it('should write lower case hex', () => {
    expect(spellQuery(list, { lowerHex: true })).toBe('a=x%2fy&b=~');
  });

  it('should percent-encode every unreserved character', () => {
    expect(spellQuery(list, { encodeUnreserved: true })).toBe('%61=%78%2F%79&%62=%7E');
    expect(spellQuery(list, { encodeUnreserved: true, lowerHex: true })).toBe(
      '%61=%78%2f%79&%62=%7e',
    );
  });
});
