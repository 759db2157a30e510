import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { resultsFromEvents } from '../report/results-from-events.ts';
import { limitRequirements } from '../../suites/server/limit/index.ts';
import { assessReference } from '../testing/assess-reference.ts';
import { capturedIo } from '../testing/captured-io.ts';
import { temporaryFolder, type TemporaryFolder } from '../testing/temporary-folder.ts';
import { runCommandLine } from './command-line.ts';

const requirements = limitRequirements.filter(({ id }) => id === 'LIMIT-UPPER-BOUND');

/** Events and results of a run that found one defect. */
async function storeRun(folder: TemporaryFolder, faults: readonly string[]): Promise<void> {
  const { events } = await assessReference({
    requirements,
    faults: ['limit-1000-accepted'],
    seed: 1,
    runs: 5,
  });
  await folder.write('events.ndjson', events.map((event) => JSON.stringify(event)).join('\n'));
  const results = resultsFromEvents(events);
  const subject = { ...results.subject, embedded: true, faults };
  await folder.write('results.json', JSON.stringify({ ...results, subject }));
}

async function fnf(
  cwd: string,
  ...argv: readonly string[]
): Promise<{ code: number; out: string; err: string }> {
  const { io, out, err } = capturedIo({ cwd });
  return { code: await runCommandLine(argv, io), out: out(), err: err() };
}

describe('report', () => {
  it('renders again beside the results, or elsewhere, whatever the verdict', async () => {
    await using folder = await temporaryFolder();
    await storeRun(folder, []);
    expect(await fnf(folder.path, 'report', 'results.json', '--format', 'html')).toMatchObject({
      code: 0,
      err: '',
    });
    expect(await readdir(folder.path)).toEqual(['events.ndjson', 'index.html', 'results.json']);
    expect((await fnf(folder.path, 'report', 'results.json', '--out', 'x')).code).toBe(0);
    expect(await readdir(join(folder.path, 'x'))).toEqual([
      'index.html',
      'junit.xml',
      'results.json',
    ]);
  });

  it('renders what a run found that was killed', async () => {
    await using folder = await temporaryFolder();
    await storeRun(folder, []);
    const whole = await readFile(join(folder.path, 'events.ndjson'), 'utf8');
    await folder.write('events.ndjson', whole.slice(0, whole.lastIndexOf('\n') + 20));
    expect((await fnf(folder.path, 'report', 'events.ndjson', '--out', 'x')).code).toBe(0);
    const results = JSON.parse(await readFile(join(folder.path, 'x/results.json'), 'utf8')) as {
      interrupted: unknown;
      summary: object;
    };
    expect(results.interrupted).toBeDefined();
    expect(results.summary).toMatchObject({ failed: 1 });
  });
});

describe('replay', () => {
  it('ends with 1 while the defect is there, and shows what it is', async () => {
    await using folder = await temporaryFolder();
    await storeRun(folder, ['limit-1000-accepted']);
    const { code, out } = await fnf(folder.path, 'replay', 'results.json', 'LIMIT-UPPER-BOUND');
    expect(code, out).toBe(1);
    expect(out).toContain('still fails  LIMIT-UPPER-BOUND');
    expect(out).toMatch(/Limit +1000/);
  });

  it('ends with 0 when the defect is gone', async () => {
    await using folder = await temporaryFolder();
    await storeRun(folder, []);
    const { code, out } = await fnf(folder.path, 'replay', 'results.json', 'LIMIT-UPPER-BOUND');
    expect(code, out).toBe(0);
    expect(out).toContain('holds now');
  });

  it('says which counterexamples there are when there is none', async () => {
    await using folder = await temporaryFolder();
    await storeRun(folder, []);
    const { code, err } = await fnf(folder.path, 'replay', 'results.json', 'LIMIT-DEFAULT');
    expect(code).toBe(2);
    expect(err).toContain('holds no counterexample for LIMIT-DEFAULT. It holds LIMIT-UPPER-BOUND.');
  });
});
