import { describe, expect, it } from 'vitest';
import { faults } from '../../src/faithful/faults/index.ts';
import { assessFaithful } from '../../src/testing/assess-faithful.ts';
import { clientRequirements } from './index.ts';

const seed = Number(process.env.FNF_SEED ?? 1);

describe('the faults of the faithful SDK', () => {
  it.concurrent.each(faults)(
    '$id is caught by the requirements that it names',
    async ({ id, caughtBy }) => {
      const requirements = clientRequirements.filter((one) => caughtBy.includes(one.id));
      const { results } = await assessFaithful({ requirements, faults: [id], seed });
      const found = caughtBy.map((name) => [name, results.get(name)?.outcome]);
      expect(
        found.filter(([, outcome]) => outcome !== 'failed' && outcome !== 'warned'),
        `seed ${String(seed)}`,
      ).toEqual([]);
    },
  );
});
