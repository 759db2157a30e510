import { anyCharacter } from '../arbitraries/any-character.ts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  canonicalQuery,
  formatQuery,
  parseQuery,
  valueOf,
  withParameter,
  type Parameter,
} from './parameter.ts';

const word = fc.oneof(
  fc.string({ unit: anyCharacter(), maxLength: 6 }),
  fc.constantFrom('a', 'A', 'b', '+', '*', '~', ' ', '%', '=', '&', '流', '𝕏'),
);
const parameters = fc.array(
  fc.tuple(word, word).map((pair): Parameter => pair),
  { maxLength: 8 },
);

describe('canonicalQuery', () => {
  it('should be the same whatever the order of the parameters', () => {
    const shuffled = parameters.chain((list) =>
      fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })),
    );
    fc.assert(
      fc.property(shuffled, ([list, other]) => {
        expect(canonicalQuery(other)).toBe(canonicalQuery(list));
      }),
    );
  });

  it('should be in byte order of the encoded names and hold every parameter', () => {
    fc.assert(
      fc.property(parameters, (list) => {
        const names = canonicalQuery(list)
          .split('&')
          .slice(0, list.length)
          .map((part) => Buffer.from(part.slice(0, part.indexOf('='))));
        expect(names).toHaveLength(list.length);
        for (const [index, name] of names.slice(1).entries()) {
          expect(Buffer.compare(names[index] ?? name, name)).toBeLessThanOrEqual(0);
        }
      }),
    );
  });

  it('should put upper case before lower case, digits before both', () => {
    const list: Parameter[] = ['b', 'a', 'B', 'A', '1'].map((name) => [name, '']);
    expect(canonicalQuery(list)).toBe('1=&A=&B=&a=&b=');
  });

  it('should sort a name before a longer one that begins with it', () => {
    expect(
      canonicalQuery([
        ['ab', '1'],
        ['a', '2'],
      ]),
    ).toBe('a=2&ab=1');
  });

  it('should sort a repeated name by value', () => {
    expect(
      canonicalQuery([
        ['a', '2'],
        ['a', '10'],
      ]),
    ).toBe('a=10&a=2');
  });

  it('should tell any two different sets of parameters apart', () => {
    const sorted = (list: readonly Parameter[]): string[] =>
      list.map((pair) => JSON.stringify(pair)).sort();
    fc.assert(
      fc.property(parameters, parameters, (a, b) => {
        const same = JSON.stringify(sorted(a)) === JSON.stringify(sorted(b));
        expect(canonicalQuery(a) === canonicalQuery(b)).toBe(
          same || (a.length === 0 && b.length === 0),
        );
      }),
    );
  });
});

describe('parseQuery', () => {
  it('should undo formatQuery', () => {
    fc.assert(
      fc.property(parameters, (list) => {
        expect(parseQuery(formatQuery(list))).toEqual(list);
      }),
    );
  });

  it('should agree with URLSearchParams in form bodies', () => {
    fc.assert(
      fc.property(parameters, (list) => {
        const body = new URLSearchParams(
          list.map(([name, value]): [string, string] => [name, value]),
        ).toString();
        expect(parseQuery(body, { formPlus: true })).toEqual(list);
      }),
    );
  });

  it('should read + as itself in a query and as a space in a form', () => {
    expect(parseQuery('a=1+2')).toEqual([['a', '1+2']]);
    expect(parseQuery('a=1+2', { formPlus: true })).toEqual([['a', '1 2']]);
    expect(parseQuery('a=1%2B2', { formPlus: true })).toEqual([['a', '1+2']]);
  });

  it('should read names without a value, values with =, empty names, and pass over empty parts', () => {
    expect(parseQuery('&a&&b=c=d&=e&')).toEqual([
      ['a', ''],
      ['b', 'c=d'],
      ['', 'e'],
    ]);
  });
});

describe('withParameter', () => {
  const list: Parameter[] = [
    ['a', '1'],
    ['b', '2'],
    ['a', '3'],
  ];

  it('should replace in place, append a new name, and take one out', () => {
    expect(withParameter(list, 'b', 'x')).toEqual([
      ['a', '1'],
      ['b', 'x'],
      ['a', '3'],
    ]);
    expect(withParameter(list, 'c', 'x')).toEqual([...list, ['c', 'x']]);
    expect(withParameter(list, 'a', null)).toEqual([['b', '2']]);
  });

  it('should leave the list it was given as it was', () => {
    const before = structuredClone(list);
    withParameter(list, 'a', 'x');
    withParameter(list, 'b', null);
    expect(list).toEqual(before);
  });

  it('should make valueOf give the new value', () => {
    expect(valueOf(withParameter(list, 'a', 'x'), 'a')).toBe('x');
    expect(valueOf(list, 'a')).toBe('1');
    expect(valueOf(list, 'A')).toBeUndefined();
  });
});
