import { describe, expect, it } from 'vitest';
import type { Summary } from '../generated/results.ts';
import { exitCodeOf } from './exit-code-of.ts';
import { verdictOf } from './verdict-of.ts';

const none: Summary = {
  planned: 9,
  passed: 9,
  failed: 0,
  warned: 0,
  incomplete: 0,
  notApplicable: 0,
  notSelected: 0,
  deviations: 0,
};
const said = { en: 'x', zh: 'x' };

describe('the verdict', () => {
  it.each([
    ['all passed', {}, 'conformant'],
    ['warnings', { warned: 3 }, 'conformant'],
    ['known deviations', { deviations: 3 }, 'conformant'],
    ['some do not apply', { notApplicable: 3 }, 'conformant'],
    ['some not selected', { notSelected: 3 }, 'partial'],
    ['some incomplete', { incomplete: 1 }, 'incomplete'],
    ['some incomplete, some not selected', { incomplete: 1, notSelected: 1 }, 'incomplete'],
    ['a failure beside all others', { failed: 1, incomplete: 1, notSelected: 1 }, 'nonconformant'],
    ['nothing assessed', { passed: 0, notApplicable: 9 }, 'incomplete'],
    ['nothing but deviations', { passed: 0, deviations: 9 }, 'conformant'],
  ] as const)('with %s', (_name, patch, verdict) => {
    expect(verdictOf({ summary: { ...none, ...patch } })).toBe(verdict);
  });

  it('is never conformant when the run was interrupted or has a problem', () => {
    expect(verdictOf({ summary: none, interrupted: said })).toBe('incomplete');
    expect(verdictOf({ summary: none, problems: [said] })).toBe('nonconformant');
    expect(verdictOf({ summary: none, problems: [] })).toBe('conformant');
  });
});

describe('the exit code', () => {
  it.each([
    ['conformant', 0, 0],
    ['partial', 0, 0],
    ['nonconformant', 1, 1],
    ['incomplete', 3, 0],
  ] as const)('of %s is %i, and %i when incomplete is allowed', (verdict, code, allowed) => {
    expect(exitCodeOf({ verdict })).toBe(code);
    expect(exitCodeOf({ verdict }, { allowIncomplete: true })).toBe(allowed);
  });
});
