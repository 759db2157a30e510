import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { certifyClient } from '../../src/certify-client.ts';
import { readResults } from '../../src/report/read-results.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const seed = Number(process.env.FNF_SEED ?? 1);

describe('the official npm SDK', () => {
  it('comes to nothing with few cases that is not in its committed results', async () => {
    const results = await certifyClient({
      driver: [process.execPath, 'drivers/node/fnf.mjs'],
      cwd: root,
      ...{ seed, runs: 5 },
    });
    const record = readResults(await readFile(`${root}reports/sdks/node-fnf.json`, 'utf8'));
    const recorded = new Map(record.requirements.map(({ id, outcome }) => [id, outcome]));
    const found = results.requirements.filter(
      ({ outcome }) => outcome !== 'passed' && outcome !== 'notApplicable',
    );
    expect(results.subject).toMatchObject({ name: '@alicloud/fnf-2019-03-15', version: '1.2.0' });
    expect(
      found.filter(({ id, outcome }) => recorded.get(id) !== outcome),
      `seed ${String(seed)}`,
    ).toEqual([]);
    // What is wrong with it shows at once: a run that found nothing would have looked at nothing.
    expect(found.map(({ id }) => id)).toContain('BROKEN-NO-SECRET');
  });
});
