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

  it('has long strings cut one by one, so that the rest stays in sight', () => {
    const shown = describeInput({ name: 'x'.repeat(1_000_000), limit: 7 });
    expect(shown.length).toBeLessThan(600);
    expect(shown).toContain('(+999600)');
    expect(shown).toContain('"limit": 7');
  });
});
