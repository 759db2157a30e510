import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { oddText } from '../../../../src/arbitraries/odd-text.ts';
import { valueEdit } from '../../../../src/arbitraries/value-edit.ts';
import { editValue } from './edit-value.ts';

describe('editValue', () => {
  it('should always give another value', () => {
    fc.assert(
      fc.property(fc.oneof(fc.constant(''), oddText()), valueEdit(oddText()), (value, edit) => {
        expect(editValue(value, edit)).not.toBe(value);
      }),
    );
  });

  it.each([
    [{ kind: 'append', text: ' ' }, 'Ab1 '],
    [{ kind: 'cut' }, 'Ab'],
    [{ kind: 'swap-case' }, 'aB1'],
    [{ kind: 'set', text: 'c' }, 'c'],
    [{ kind: 'set', text: 'Ab1' }, 'Ab1x'],
  ] as const)('should do what %o says', (edit, expected) => {
    expect(editValue('Ab1', edit)).toBe(expected);
  });
});
