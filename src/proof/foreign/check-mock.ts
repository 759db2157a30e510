import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { Results } from '../../generated/results.ts';
import { runKit } from '../hostile-drivers/run-kit.ts';
import type { Mock } from './mock.ts';
import { asOpenApi30 } from './openapi-30.ts';
import { serveMock } from './serve-mock.ts';
import { setUp } from './set-up.ts';

const SPEC = new URL('../../../spec/fnf-2019-03-15.openapi.yaml', import.meta.url);
const MOST_MS = 300_000;

export interface CheckedMock {
  readonly exitCode: number;
  readonly results: Results;
  readonly seconds: number;
}

export interface CheckOptions {
  readonly seed: number;
  /** Generated cases of each requirement. */
  readonly runs: number;
  /** Where the reports go; gone afterwards unless it is given. */
  readonly out?: string;
}

/**
 * Sets a mock up, starts it, and runs the built kit against it as a user would, both signatures declared.
 *
 * @throws LeftOut when the mock cannot be had here
 * @throws Error when it does not start, or the kit ends otherwise than with results
 */
export async function checkMock(
  mock: Mock,
  { seed, runs, out }: CheckOptions,
): Promise<CheckedMock> {
  const installed = await setUp(mock);
  const folder = await mkdtemp(join(tmpdir(), 'fnf-proof-'));
  try {
    const document = join(folder, 'document.json');
    const specification: unknown = parse(await readFile(SPEC, 'utf8'));
    await writeFile(
      document,
      JSON.stringify(mock.reads === '3.0' ? asOpenApi30(specification) : specification),
    );
    const served = await serveMock(mock, installed, document);
    try {
      await writeFile(
        join(folder, 'fnf.json'),
        JSON.stringify({
          endpoint: served.url,
          signature: ['rpc', 'acs3'],
          credentials: { accessKeyId: 'testid', accessKeySecret: 'testsecret' },
          executions: [mock.execution],
          // The machine may be busy with other things.
          limits: { timeout: '15s' },
        }),
      );
      const reports = out ?? join(folder, 'out');
      const end = await runKit({
        argv: [
          ...['run', '--config', 'fnf.json', '--out', reports],
          ...['--seed', String(seed), '--runs', String(runs)],
        ],
        cwd: folder,
        mostMs: MOST_MS,
      });
      if (end.code === null || ![0, 1, 3].includes(end.code)) {
        const how = end.endless ? 'did not end' : `exit ${String(end.code ?? end.signal)}`;
        throw new Error(`${mock.id}: ${how}: ${end.stderr.slice(-500)}`);
      }
      const results = JSON.parse(await readFile(join(reports, 'results.json'), 'utf8')) as Results;
      return { exitCode: end.code, results, seconds: end.seconds };
    } finally {
      await served.stop();
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
