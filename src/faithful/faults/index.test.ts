import { describe, expect, it } from 'vitest';
import { requirementCatalogue } from '../../generated/requirements.ts';
import { createBehaviour } from '../create-behaviour.ts';
import { faults } from './index.ts';

const known = requirementCatalogue.filter(({ side }) => side === 'client').map(({ id }) => id);

describe('the catalogue of faults of the faithful SDK', () => {
  it('names each fault once', () => {
    const ids = faults.map(({ id }) => id);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });

  it.each(faults)('$id is kebab case and names requirements of the client side', (fault) => {
    const { id, caughtBy } = fault;
    const alsoBy = fault.alsoBy === 'any' ? [] : (fault.alsoBy ?? []);
    expect(id).toMatch(/^[a-z\d]+(-[a-z\d]+)*$/);
    expect(caughtBy).not.toHaveLength(0);
    expect([...caughtBy, ...alsoBy].filter((one) => !known.includes(one))).toEqual([]);
    expect(alsoBy.filter((one) => caughtBy.includes(one))).toEqual([]);
  });

  it.each(faults)('$id replaces something, and anew for each process', (fault) => {
    const behaviour = createBehaviour();
    const [first, second] = [fault.apply(behaviour), fault.apply(behaviour)];
    const replaced = (by: typeof behaviour): string[] =>
      Object.entries(by).flatMap(([name, value]) =>
        value === behaviour[name as keyof typeof behaviour] ? [] : [name],
      );
    expect(replaced(first)).not.toHaveLength(0);
    expect(replaced(second)).toEqual(replaced(first));
  });
});
