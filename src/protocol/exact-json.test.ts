import { anyCharacter } from '../arbitraries/any-character.ts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isJsonObject, parseExactJson, writeExactJson, type Json } from './exact-json.ts';

const int64 = fc.bigInt({ min: -(2n ** 63n), max: 2n ** 63n - 1n });
const MAX_SAFE = BigInt(Number.MAX_SAFE_INTEGER);
/** Forces the exact reader: without sixteen digits in a row JSON.parse does it. */
const MANY_DIGITS = '1234567890123456789';

describe('parseExactJson', () => {
  it('should keep every digit of an int64, and write it back', () => {
    fc.assert(
      fc.property(int64, (id) => {
        const read = parseExactJson(`{"EventId": ${id.toString()}}`);
        expect(isJsonObject(read) && read.EventId).toEqual(
          id >= -MAX_SAFE && id <= MAX_SAFE ? Number(id) : id,
        );
        expect(writeExactJson(read)).toBe(`{"EventId":${id.toString()}}`);
      }),
    );
  });

  it('should give a number where a double holds it and a bigint beyond', () => {
    expect(parseExactJson('[9007199254740991, 9007199254740992, -9007199254740993, 1]')).toEqual([
      9007199254740991,
      9007199254740992n,
      -9007199254740993n,
      1,
    ]);
  });

  it('should read exponents, fractions and numbers beyond any double as JSON.parse does', () => {
    const texts = ['1e3', '1E+2', '-0', '1.5', '1e400', '-1e400', '1e-400', '1.00000000000000001'];
    for (const text of texts) {
      expect(parseExactJson(`[${text},${MANY_DIGITS}]`)).toEqual([
        JSON.parse(text),
        BigInt(MANY_DIGITS),
      ]);
    }
  });

  it('should read megabytes of digits without making a bigint of them', () => {
    expect(parseExactJson('9'.repeat(2_000_000))).toBe(Infinity);
    expect(parseExactJson('9'.repeat(40))).toBe(BigInt('9'.repeat(40)));
  });

  it('should agree with JSON.parse wherever no integer is beyond 2^53', () => {
    const text = fc.json().filter((candidate) => !/(?<![\d.])\d{16}/.test(candidate));
    fc.assert(
      fc.property(text, (json) => {
        const long = `[${json},"${MANY_DIGITS}"]`;
        expect(parseExactJson(long)).toEqual(JSON.parse(long));
      }),
    );
  });

  it('should refuse exactly what JSON.parse refuses', () => {
    const accepts = (read: (text: string) => unknown, text: string): boolean => {
      try {
        read(text);
        return true;
      } catch {
        return false;
      }
    };
    const pieces = ['{', '}', '[', ']', ',', ':', '"', '"a"', '1', '01', '-', '.5', '1.', 'null'];
    const odd = ['tru', ' ', '\n', '\u00a0', '\ufeff', '\\', '"\\u12"', '"\t"', '\u2028', '//'];
    const text = fc
      .array(fc.constantFrom(...pieces, ...odd), { maxLength: 8 })
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(text, (draft) => {
        for (const candidate of [draft, `[${draft},${MANY_DIGITS}]`, `${MANY_DIGITS}${draft}`]) {
          expect([candidate, accepts(parseExactJson, candidate)]).toEqual([
            candidate,
            accepts(JSON.parse, candidate),
          ]);
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('should let the last of two equal names win, nested values included', () => {
    const read = parseExactJson(`{"a":{"b":1},"a":{"b":${MANY_DIGITS}},"c":1,"c":[]}`);
    expect(read).toEqual({ a: { b: BigInt(MANY_DIGITS) }, c: [] });
  });

  it('should keep a name __proto__ as a plain name and change no prototype', () => {
    const hostile = `{"__proto__":{"polluted":true},"constructor":1,"n":${MANY_DIGITS}}`;
    const read = parseExactJson(hostile);
    expect(Object.getPrototypeOf(read)).toBe(Object.prototype);
    expect(isJsonObject(read) && Object.keys(read)).toEqual(['__proto__', 'constructor', 'n']);
    expect(isJsonObject(read) && read.polluted).toBeUndefined();
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
    expect(writeExactJson(read)).toBe(hostile);
  });

  it('should take no integer in a string for one, nor one where a name has to stand', () => {
    expect(
      parseExactJson(`["${MANY_DIGITS}","a\\\\",${MANY_DIGITS},"\\",${MANY_DIGITS},"]`),
    ).toEqual([MANY_DIGITS, 'a\\', BigInt(MANY_DIGITS), `",${MANY_DIGITS},`]);
    expect(() => parseExactJson(`{${MANY_DIGITS}:1}`)).toThrow(SyntaxError);
    expect(() => parseExactJson(`[0${MANY_DIGITS}]`)).toThrow(SyntaxError);
    expect(() => parseExactJson(`"${MANY_DIGITS}",${MANY_DIGITS},"`)).toThrow(SyntaxError);
  });

  it('should read a string of megabytes beside an integer without taking many times its size', () => {
    const before = process.cpuUsage();
    const read = parseExactJson(`["${'x'.repeat(40_000_000)}",${MANY_DIGITS}]`);
    expect(Array.isArray(read) && read[1]).toBe(BigInt(MANY_DIGITS));
    // Processor time in microseconds: a parser that reads character by character takes several times that.
    expect(process.cpuUsage(before).user).toBeLessThan(2_000_000);
  });

  it('should throw a SyntaxError for an empty text', () => {
    expect(() => parseExactJson('')).toThrow(SyntaxError);
  });
});

describe('writeExactJson', () => {
  const json: fc.Arbitrary<Json> = fc.letrec<{ value: Json }>((tie) => ({
    value: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      fc.constant(null),
      fc.boolean(),
      fc.double({ noNaN: true, noDefaultInfinity: true }).filter((n) => !Object.is(n, -0)),
      int64.map((n) => (n >= -(2n ** 53n) && n <= 2n ** 53n ? Number(n) : n)),
      fc.string({ unit: anyCharacter() }),
      fc.array(tie('value')),
      fc.dictionary(fc.string(), tie('value'), { noNullPrototype: true }),
    ),
  })).value;

  it('should be undone by parseExactJson, with and without indent', () => {
    fc.assert(
      fc.property(json, fc.constantFrom(undefined, 2), (value, indent) => {
        // A double beyond 2^53 is written without a fraction and comes back as a bigint of the same value.
        const text = writeExactJson(value, indent);
        expect(writeExactJson(parseExactJson(text), indent)).toBe(text);
        expect(JSON.parse(text)).toEqual(JSON.parse(writeExactJson(value)));
      }),
    );
  });

  it('should agree with JSON.stringify where there is no bigint', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(writeExactJson(value as Json)).toBe(JSON.stringify(value));
      }),
    );
  });
});
