import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { describeInput } from './describe-input.ts';

describe('the input of a counterexample', () => {
  it('is JSON that says the same', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (input) => {
        expect(JSON.parse(describeInput(input))).toEqual(JSON.parse(JSON.stringify(input)));
      }),
    );
  });

  it('says the same where brackets, spaces and quotes stand in the strings of a list', () => {
    const text = fc.string({ unit: fc.constantFrom('[', ']', ' ', '"', '\\', ',', '\n', 'a') });
    const input = fc.array(fc.array(text, { maxLength: 4 }));
    fc.assert(
      fc.property(input, (lists) => {
        expect(JSON.parse(describeInput(lists))).toEqual(lists);
      }),
    );
    expect(describeInput([[' a ]b']])).toBe('[\n  [" a ]b"]\n]');
  });

  it('has each short list, such as a parameter, on one line', () => {
    expect(describeInput({ parameters: [['Limit', '1000']], n: [1, null, true] })).toBe(
      '{\n  "parameters": [\n    ["Limit", "1000"]\n  ],\n  "n": [1, null, true]\n}',
    );
    expect(describeInput([1, 2, 3, 4])).toBe('[\n  1,\n  2,\n  3,\n  4\n]');
  });

  it('has long strings cut one by one, so that the rest stays in sight', () => {
    const shown = describeInput({ name: 'x'.repeat(1_000_000), limit: 7 });
    expect(shown.length).toBeLessThan(600);
    expect(shown).toContain('(+999600)');
    expect(shown).toContain('"limit": 7');
  });
});
