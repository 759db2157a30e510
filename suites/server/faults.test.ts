import { describe, expect, it } from 'vitest';
import { faults } from '../../src/reference/faults/index.ts';
import { assessReference } from '../../src/testing/assess-reference.ts';
import { serverRequirements } from './index.ts';

const seed = Number(process.env.FNF_SEED ?? 1);

describe('the fault catalogue', () => {
  it.concurrent.each(faults)(
    '$id is caught by the requirements that it names',
    async ({ id, caughtBy }) => {
      const requirements = serverRequirements.filter((one) => caughtBy.includes(one.id));
      const { results } = await assessReference({ requirements, faults: [id], seed });
      const found = caughtBy.map((name) => [name, results.get(name)?.outcome]);
      expect(
        found.filter(([, outcome]) => outcome !== 'failed' && outcome !== 'warned'),
        `seed ${String(seed)}`,
      ).toEqual([]);
    },
  );
});
