import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { didYouMean, editDistance, nearest } from './nearest.ts';

const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'd'), maxLength: 8 });

describe('editDistance', () => {
  it('is zero for equal words and for no others', () => {
    fc.assert(fc.property(word, word, (a, b) => (editDistance(a, b) === 0) === (a === b)));
  });

  it('does not depend on the order of the words', () => {
    fc.assert(fc.property(word, word, (a, b) => editDistance(a, b) === editDistance(b, a)));
  });

  it('is one for a character that is inserted, replaced or swapped with its neighbour', () => {
    expect(editDistance('limit', 'limiit')).toBe(1);
    expect(editDistance('limit', 'lamit')).toBe(1);
    expect(editDistance('limit', 'ilmit')).toBe(1);
  });

  it('never exceeds the longer word', () => {
    fc.assert(
      fc.property(word, word, (a, b) => editDistance(a, b) <= Math.max(a.length, b.length)),
    );
  });
});

describe('nearest', () => {
  const names = ['endpoint', 'signature', 'profile', 'limits'];

  it('finds a name by one that is misspelt, in another case, or by its start', () => {
    expect(nearest('endpont', names)).toEqual(['endpoint']);
    expect(nearest('PROFILE', names)).toEqual(['profile']);
    expect(nearest('sign', names)).toEqual(['signature']);
  });

  it('finds nothing for a word that is like none, and for no word', () => {
    expect(nearest('zzz', names)).toEqual([]);
    expect(nearest('', names)).toEqual([]);
  });
});

describe('didYouMean', () => {
  it('is a sentence with up to three names, or nothing', () => {
    expect(didYouMean('lim', ['lim-a', 'lim-b', 'lim-c', 'lim-d'])).toBe(
      ' Did you mean lim-a, lim-b or lim-c?',
    );
    expect(didYouMean('zzz', ['limits'])).toBe('');
  });
});
