/**
 * Runs the kit against the mock servers and the SDKs against hostile endpoints, records what comes of it,
 * and writes the pages about it: `npx tsx src/proof/foreign/main.ts [--mocks] [--sdks] [id...]`, both when
 * neither is named; with `--pages` only the pages are written anew. With `--out folder` the reports about each mock go to `folder/<id>`, and nothing
 * is recorded. Before: `npm run build`, and for the SDKs `node drivers/certify-all.mjs --no-write`, which
 * sets up their drivers.
 *
 * Exit codes: 0 done, 2 wrong usage, or something was left out.
 */
import { mkdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { spread } from '../spread.ts';
import { checkMock } from './check-mock.ts';
import { mocks } from './mocks.ts';
import { writeForeignPages } from './pages.ts';
import { FOREIGN_FOLDER, recordOf, writeRecord } from './record.ts';
import { RUNS, SEED } from './recorded-with.ts';
import type { Meeting, MetSdk } from './sdks/met.ts';
import { writeMetSdks } from './sdks/record.ts';
import { sdks, type Sdk } from './sdks/sdks.ts';
import { LeftOut } from './set-up.ts';

try {
  const { values, positionals: ids } = parseArgs({
    allowPositionals: true,
    options: {
      mocks: { type: 'boolean', default: false },
      sdks: { type: 'boolean', default: false },
      pages: { type: 'boolean', default: false },
      out: { type: 'string' },
    },
  });
  const unknown = ids.find((id) => ![...mocks, ...sdks].some((one) => one.id === id));
  if (unknown !== undefined) throw new Error(`there is no mock and no SDK ${unknown}`);
  const both = values.mocks === values.sdks && !values.pages;
  if (both || values.mocks) await checkMocks(ids, values.out);
  if (values.out === undefined) {
    if (both || values.sdks) await meetSdks(ids);
    await writeForeignPages();
  }
} catch (error) {
  process.stderr.write(`foreign: ${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 2;
}

function chosen<T extends { readonly id: string }>(
  all: readonly T[],
  ids: readonly string[],
): readonly T[] {
  return all.filter(({ id }) => ids.length === 0 || ids.includes(id));
}

async function checkMocks(ids: readonly string[], out: string | undefined): Promise<void> {
  await mkdir(new URL('mocks/', FOREIGN_FOLDER), { recursive: true });
  for (const mock of chosen(mocks, ids)) {
    try {
      const { exitCode, results, seconds } = await checkMock(mock, {
        seed: SEED,
        runs: RUNS,
        ...(out === undefined ? {} : { out: resolve(join(out, mock.id)) }),
      });
      if (out === undefined) await writeRecord(recordOf(mock.id, exitCode, results));
      const { failed, warned, incomplete, passed } = results.summary;
      say(
        `${mock.id}: exit ${exitCode}, ${failed} failed, ${warned} warned, ${incomplete} incomplete, ${passed} passed; ${results.requests} requests, ${seconds.toFixed(0)} s`,
      );
    } catch (error) {
      if (!(error instanceof LeftOut)) throw error;
      leaveOut(mock.id, error.message);
    }
  }
}

async function meetSdks(ids: readonly string[]): Promise<void> {
  const met: MetSdk[] = [];
  await spread<Sdk, Meeting>({
    worker: new URL('./sdks/worker.ts', import.meta.url),
    items: chosen(sdks, ids),
    onResult: ({ id }, meeting) => {
      if ('leftOut' in meeting) leaveOut(id, meeting.leftOut);
      else {
        met.push(meeting);
        say(`${id}: met ${meeting.met.length}`);
      }
    },
  });
  await writeMetSdks(
    met,
    sdks.map(({ id }) => id),
  );
}

function leaveOut(id: string, why: string): void {
  say(`left out, ${id}: ${why}`);
  process.exitCode = 2;
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
