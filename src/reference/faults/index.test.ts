import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { requirementCatalogue } from '../../generated/requirements.ts';
import { faults } from './index.ts';

const suites = [...new Set(requirementCatalogue.map(({ suite }) => suite))];
const known = requirementCatalogue.map(({ id }) => id);

describe('the fault catalogue', () => {
  it('names each fault once', () => {
    const ids = faults.map(({ id }) => id);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });

  it.each(faults)('$id stands in a file of its name', ({ id }) => {
    const files = suites.map((suite) => new URL(`./${suite}/${id}.ts`, import.meta.url));
    expect(files.filter((file) => existsSync(file))).toHaveLength(1);
  });

  it.each(faults)('$id names requirements that exist', ({ caughtBy, alsoBy: also = [] }) => {
    const alsoBy = also === 'any' ? [] : also;
    expect(caughtBy).not.toHaveLength(0);
    expect([...caughtBy, ...alsoBy].filter((id) => !known.includes(id))).toEqual([]);
    expect(alsoBy.filter((id) => caughtBy.includes(id))).toEqual([]);
  });
});
