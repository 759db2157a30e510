import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutsOf } from './cuts.ts';

const file = fc
  .array(fc.string({ unit: 'grapheme' }), { minLength: 1 })
  .map((lines) => Buffer.from(lines.map((line) => `${JSON.stringify(line)}\n`).join('')));

describe('what a crash leaves of a file', () => {
  it('is a beginning of it, or a beginning and zeros, the same for the same key', () => {
    fc.assert(
      fc.property(file, fc.string(), (content, key) => {
        const cuts = cutsOf(content, key);
        expect(cutsOf(content, key)).toEqual(cuts);
        expect(cuts).toHaveLength(5);
        for (const { name, content: cut } of cuts) {
          const end = name.startsWith('zeros') ? Number(/\d+/.exec(name)?.[0]) : cut.length;
          expect(cut.subarray(0, end).equals(content.subarray(0, end))).toBe(true);
          expect(cut.subarray(end).every((byte) => byte === 0)).toBe(true);
          expect(end).toBeLessThan(content.length);
        }
      }),
    );
  });

  it('is nothing of an empty file', () => {
    expect(cutsOf(Buffer.alloc(0), 'key')).toEqual([]);
  });
});
