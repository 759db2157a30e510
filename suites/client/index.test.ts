import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { faults } from '../../src/faithful/faults/index.ts';
import { requirementCatalogue } from '../../src/generated/requirements.ts';
import { clientRequirements } from './index.ts';

const entries = requirementCatalogue.filter(({ side }) => side === 'client');
const folder = fileURLToPath(new URL('.', import.meta.url));

describe('the client requirements', () => {
  it('are those of the specification, in its order', () => {
    expect(clientRequirements.map(({ id }) => id)).toEqual(entries.map(({ id }) => id));
  });

  it.each(entries)('$id stands in a file of its name', ({ id, suite }) => {
    expect(readdirSync(`${folder}${suite}`)).toContain(`${id.toLowerCase()}.ts`);
  });

  it.each(entries.filter(({ level }) => level !== 'MAY'))(
    '$id can fail: a fault of the faithful SDK names it',
    ({ id }) => {
      expect(faults.filter(({ caughtBy }) => caughtBy.includes(id))).not.toHaveLength(0);
    },
  );

  it('never change the meaning of an id', () => {
    expect(entries.map(({ id, level, title }) => `${id} ${level} ${title.en}`)).toMatchSnapshot();
  });
});
