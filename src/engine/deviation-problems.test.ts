import { describe, expect, it } from 'vitest';
import type { RequirementResult } from '../generated/results.ts';
import { deviationProblems } from './deviation-problems.ts';

const entry = {
  requirement: 'ERROR-STATUS',
  code: 'SignatureDoesNotMatch',
  reason: 'gateway',
  owner: 'team',
  expires: '2027-01-31',
};
const day = Date.parse('2027-01-31T23:59:59Z');

function result(outcome: RequirementResult['outcome']): RequirementResult[] {
  return [{ id: 'ERROR-STATUS', outcome } as RequirementResult];
}

describe('the deviations file', () => {
  it.each([
    ['an entry that still fails, on its last day', entry, 'deviation', day, 0],
    ['an entry that no longer fails', entry, 'passed', day, 1],
    ['an entry that expired the day before', entry, 'deviation', day + 1000, 1],
    ['an entry for no requirement', { ...entry, requirement: 'ERROR-STAT' }, 'deviation', day, 1],
    ['an entry that could not be assessed', entry, 'incomplete', day, 0],
  ] as const)('%s', (_, deviation, outcome, now, problems) => {
    expect(deviationProblems([deviation], result(outcome), now)).toHaveLength(problems);
  });
});
