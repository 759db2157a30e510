import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { readCauses, unexplained, type Cause } from './causes.ts';
import { mocks } from './mocks.ts';
import { asOpenApi30 } from './openapi-30.ts';
import { foreignPages } from './pages.ts';
import { differences, FOREIGN_FOLDER, readRecord, steady, type MockRecord } from './record.ts';
import { lackOf } from './set-up.ts';

const spec = new URL('../../../spec/fnf-2019-03-15.openapi.yaml', import.meta.url);

function recordOf(outcomes: Readonly<Record<string, 'failed' | 'passed'>>): MockRecord {
  const requirements = Object.entries(outcomes).map(
    ([id, outcome]) => ({ id, outcome, level: 'MUST', title: { en: id, zh: id } }) as const,
  );
  return {
    id: 'mock',
    seed: 1,
    runs: 30,
    exitCode: 1,
    verdict: 'nonconformant',
    summary: {
      ...{ planned: 0, passed: 0, failed: 0, warned: 0 },
      ...{ incomplete: 0, notApplicable: 0, notSelected: 0, deviations: 0 },
    },
    requirements,
  };
}

const cause = (requirements: readonly string[], mock = 'mock'): Cause => ({
  mocks: [mock],
  requirements,
  cause: { en: 'why', zh: '为何' },
});

describe('the record of foreign software', () => {
  it('has every mock, a cause for each failure, and a failure for each cause', async () => {
    const records = await Promise.all(mocks.map(({ id }) => readRecord(id)));
    expect(records.map((record) => record?.id)).toEqual(mocks.map(({ id }) => id));
    const found = records.filter((record): record is MockRecord => record !== undefined);
    const causes = await readCauses();
    expect(unexplained(found, causes)).toEqual([]);
    const named = new Set(causes.flatMap((one) => one.mocks));
    expect([...named].filter((id) => !mocks.some((mock) => mock.id === id))).toEqual([]);
  });

  it('names in each lock what it says was run', async () => {
    for (const { id, version } of mocks) {
      const folder = new URL(`mocks/${id}/`, import.meta.url);
      const pins = await Promise.all(
        ['package.json', 'requirements.txt', 'pom.xml'].map((file) =>
          readFile(new URL(file, folder), 'utf8').catch(() => ''),
        ),
      );
      expect([id, pins.join('').includes(version)]).toEqual([id, true]);
    }
  });

  it('is what the pages show', async () => {
    for (const [name, page] of Object.entries(await foreignPages())) {
      expect(page).toBe(await readFile(new URL(name, FOREIGN_FOLDER), 'utf8'));
    }
  });
});

describe('a failure', () => {
  it('without a cause, a cause without a failure, and two causes are told', () => {
    const record = recordOf({ A: 'failed', B: 'passed' });
    expect(unexplained([record], [cause(['A'])])).toEqual([]);
    expect(unexplained([record], [cause(['A'], 'other')])).toEqual([
      'mock: A failed and has no cause: is it a false accusation?',
    ]);
    expect(unexplained([record], [cause(['A', 'B'])])).toEqual([
      'mock: B has a cause and did not fail',
    ]);
    expect(unexplained([record], [cause(['A']), cause(['A'])])).toEqual(['mock: A has two causes']);
  });
});

describe('a run', () => {
  it('differs from the record by outcomes and by its exit code', () => {
    const before = recordOf({ A: 'failed', B: 'passed' });
    expect(differences(before, before)).toEqual([]);
    expect(differences(before, { ...recordOf({ A: 'passed' }), exitCode: 3 })).toEqual([
      'mock: exit 3, recorded is 1',
      'mock: A is passed, recorded is failed',
      'mock: B is not there, recorded is passed',
    ]);
    expect(differences(undefined, before)).toEqual(['mock: nothing is recorded of it']);
  });

  it('is recorded without what the next run says otherwise', () => {
    const said =
      "http://127.0.0.1:3321 at '2026-13-22T17:02:10Z' and '2026-11-22T17:02:10' 0b1c2d3e-0000-4000-8000-00000000000a EventId 3";
    expect(steady({ en: said, zh: said }).en).toBe(
      "http://127.0.0.1:<port> at '<time>' and '<time>' <uuid> EventId 3",
    );
  });
});

describe('the document as OpenAPI 3.0', () => {
  it('says with the words of 3.0 what it said with those of 3.1', async () => {
    const document = asOpenApi30(parse(await readFile(spec, 'utf8'))) as {
      readonly openapi: string;
      readonly components: {
        readonly parameters: Readonly<Record<string, { readonly schema: object }>>;
        readonly schemas: Readonly<Record<string, object>>;
      };
    };
    expect(document.openapi).toBe('3.0.3');
    expect(document.components.parameters['x-acs-version']?.schema).toEqual({
      type: 'string',
      enum: ['2019-03-15'],
    });
    expect(document.components.schemas['Limit']).toEqual({
      type: 'integer',
      minimum: 1,
      maximum: 1000,
      exclusiveMaximum: true,
      default: 60,
    });
    expect(JSON.stringify(document)).not.toContain('"const"');
  });

  it('is refused where 3.0 has no words', () => {
    const info = { title: 't', version: '1' };
    expect(() =>
      asOpenApi30({ openapi: '3.1.0', info, schema: { type: ['string', 'null'] } }),
    ).toThrow('no list of types');
    expect(() => asOpenApi30({ openapi: '2.0', info })).toThrow('not 3.1');
  });
});

describe('a program that a mock takes', () => {
  it('has to be there and new enough', () => {
    const node = [process.execPath, '--version'];
    expect(lackOf({ command: node, oldest: '18.0' })).toBeUndefined();
    expect(lackOf({ command: node, oldest: '999.0' })).toMatch(/and 999\.0 is needed$/);
    expect(lackOf({ command: ['no-such-program'], oldest: '1' })).toBe(
      'there is no no-such-program',
    );
    expect(lackOf({ command: [process.execPath, '-e', ''], oldest: '1' })).toMatch(/does not run$/);
  });
});
