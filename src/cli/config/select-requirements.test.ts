import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { requirementCatalogue } from '../../generated/requirements.ts';
import { selectRequirements } from './select-requirements.ts';

const all = requirementCatalogue.filter(({ side }) => side === 'server').map(({ id }) => id);

describe('selectRequirements', () => {
  it('selects everything where nothing is named', () => {
    expect(selectRequirements({}, 'server')).toEqual(all);
  });

  it('adds requirements and suites together, in the order of the specification', () => {
    const selected = selectRequirements(
      { requirement: ['LIMIT-DEFAULT'], suite: ['schema'] },
      'server',
    );
    expect(selected.at(-1)).toBe('LIMIT-DEFAULT');
    expect(selected.slice(0, -1)).toEqual(all.filter((id) => id.startsWith('SCHEMA-')));
  });

  it('gives every requirement to exactly one shard', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: all.length }), (count) => {
        const shards = Array.from({ length: count }, (_, index) =>
          selectRequirements({ shard: `${index + 1}/${count}` }, 'server'),
        );
        expect(shards.flat().sort()).toEqual([...all].sort());
      }),
    );
  });

  it.each([
    [{ requirement: ['LIMIT-UPER-BOUND'] }, 'Did you mean LIMIT-UPPER-BOUND'],
    [{ requirement: ['limit-default'] }, 'Did you mean LIMIT-DEFAULT'],
    [{ requirement: [''] }, 'lists them'],
    [{ requirement: ['limit'] }, 'use --suite limit'],
    [{ suite: ['LIMIT-DEFAULT'] }, 'use --requirement LIMIT-DEFAULT'],
    [{ suite: ['pagnation'] }, 'Did you mean pagination?'],
    [{ suite: ['zzz'] }, 'Suites: schema, limit'],
    [{ shard: '1' }, 'such as 1/4'],
    [{ shard: '0/4' }, 'from 1 to 4'],
    [{ shard: '5/4' }, 'from 1 to 4'],
    [{ shard: '1/0' }, 'from 1 to 10000'],
    [{ shard: '2/2', requirement: ['LIMIT-DEFAULT'] }, '--shard 2/2 is empty'],
  ])('refuses %o', (flags, problem) => {
    expect(() => selectRequirements(flags, 'server')).toThrow(problem);
  });
});
