import { describe, expect, it } from 'vitest';
import { requirementCatalogue } from '../../generated/requirements.ts';
import { text } from '../../text.ts';
import { firstOf, missedBy, neverFailed, unrelated } from './judge.ts';
import type { Catch, Row } from './row.ts';

function found(requirement: Catch['requirement'], requests = 1): Catch {
  return { requirement, outcome: 'failed', cases: 1, requests, size: 2, shrinks: 0, runs: 25 };
}

function row(catches: readonly Catch[]): Row {
  return {
    side: 'server',
    fault: 'a-fault',
    title: text('a fault', '一个缺陷'),
    source: 'a clause',
    caughtBy: ['LIMIT-RESPECTED', 'LIMIT-DEFAULT'],
    alsoBy: ['PAGING-COMPLETE'],
    catches,
    incomplete: [],
    passed: 0,
  };
}

describe('a row of the matrix', () => {
  it('tells which requirements had to find the fault and did not', () => {
    expect(missedBy(row([found('LIMIT-DEFAULT')]))).toEqual(['LIMIT-RESPECTED']);
    expect(missedBy(row([found('LIMIT-DEFAULT'), found('LIMIT-RESPECTED')]))).toEqual([]);
  });

  it('tells which found it and are not named', () => {
    const both = row([found('PAGING-COMPLETE'), found('CLOCK-PAST')]);
    expect(unrelated(both)).toEqual(['CLOCK-PAST']);
    expect(unrelated({ ...both, alsoBy: 'any' })).toEqual([]);
  });

  it('counts the requests of the named requirement that needed the fewest', () => {
    const catches = [
      found('LIMIT-DEFAULT', 7),
      found('LIMIT-RESPECTED', 3),
      found('PAGING-COMPLETE', 1),
    ];
    expect(firstOf(row(catches))?.requests).toBe(3);
    expect(firstOf(row([]))).toBeUndefined();
  });
});

describe('the columns of the matrix', () => {
  it('tell which requirements no fault failed, but for those that only observe', () => {
    const some = requirementCatalogue.filter(({ suite }) => suite === 'limit');
    const never = neverFailed([row([found('LIMIT-DEFAULT')])], some);
    expect(never).toContain('LIMIT-RESPECTED');
    expect(never).not.toContain('LIMIT-DEFAULT');
    for (const { id } of some.filter(({ level }) => level === 'MAY'))
      expect(never).not.toContain(id);
  });
});
