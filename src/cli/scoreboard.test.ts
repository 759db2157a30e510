import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { renderJson } from '../report/render-json.ts';
import { capturedIo } from '../testing/captured-io.ts';
import { richSample } from '../testing/rich-sample.ts';
import { sampleSdks } from '../testing/sample-sdks.ts';
import { temporaryFolder, type TemporaryFolder } from '../testing/temporary-folder.ts';
import { runCommandLine } from './command-line.ts';

const [first, second] = sampleSdks().map(({ results }) => renderJson(results));
const NOTE =
  '- { sdk: a-1.0, requirement: DECODING-INT64, cause: { en: Doubles., zh: 双精度。 } }\n';

/** A folder with the results of two SDKs. */
async function stored(): Promise<TemporaryFolder> {
  const folder = await temporaryFolder();
  await folder.write('a-1.0.json', first ?? '');
  await folder.write('b-2.0.json', second ?? '');
  return folder;
}

async function scoreboard(
  folder: TemporaryFolder,
  ...argv: readonly string[]
): Promise<{ code: number; out: string; err: string }> {
  const { io, out, err } = capturedIo({ cwd: folder.path });
  return { code: await runCommandLine(['scoreboard', ...argv], io), out: out(), err: err() };
}

describe('scoreboard', () => {
  it('renders results side by side, in the order given, whatever their verdicts', async () => {
    await using folder = await stored();
    const { code, out } = await scoreboard(folder, 'b-2.0.json', 'a-1.0.json', '--out', 'x');
    expect(code).toBe(0);
    const names = ['index.html', 'README.md', 'README.zh.md'];
    expect(out).toBe(names.map((name) => `${join(folder.path, 'x', name)}\n`).join(''));
    expect((await readdir(join(folder.path, 'x'))).toSorted()).toEqual(names.toSorted());
    const table = await readFile(join(folder.path, 'x/README.md'), 'utf8');
    expect(table.indexOf('#sdk-b-2.0')).toBeLessThan(table.indexOf('#sdk-a-1.0'));
  });

  it('writes the causes of the notes, and begins in the language that was asked for', async () => {
    await using folder = await stored();
    await folder.write('notes.yaml', NOTE);
    const flags = ['--notes', 'notes.yaml', '--lang', 'zh'];
    expect((await scoreboard(folder, 'a-1.0.json', ...flags)).code).toBe(0);
    const html = await readFile(join(folder.path, 'reports/sdks/index.html'), 'utf8');
    expect(html).toContain('双精度。');
    expect(html).toContain('<html lang="zh-CN">');
  });

  it('names a column like its folder where every run calls its file so', async () => {
    await using folder = await stored();
    await scoreboard(folder, 'a-1.0.json', '--out', 'after');
    await folder.write('after/results.json', second ?? '');
    expect((await scoreboard(folder, 'after/results.json', '--out', 'x')).code).toBe(0);
    expect(await readFile(join(folder.path, 'x/README.md'), 'utf8')).toContain('#sdk-after');
  });

  it('tells of a server’s results, of namesakes and of names that are no names', async () => {
    await using folder = await stored();
    await folder.write('server.json', renderJson(richSample()));
    await folder.write('my sdk.json', first ?? '');
    const cases: [string[], string][] = [
      [['server.json'], '"server.json" holds results of an endpoint, and a scoreboard is of SDKs'],
      [['a-1.0.json', './a-1.0.json'], 'would both be the column "a-1.0": rename'],
      [['my sdk.json'], 'names its column "my sdk": rename it'],
      [['gone.json'], 'Cannot read the results "gone.json"'],
    ];
    for (const [argv, problem] of cases) {
      const { code, err } = await scoreboard(folder, ...argv);
      expect([code, err]).toEqual([2, expect.stringContaining(problem)]);
      expect(err.trimEnd()).not.toContain('\n');
    }
  });

  it.each([
    ['', 'notes.yaml: DECODING-INT64 of a-1.0 failed and has no entry'],
    [NOTE + NOTE, 'notes.yaml:2: DECODING-INT64 of a-1.0 stands here for the second time'],
    [
      NOTE + NOTE.replace('DECODING-INT64', 'DECODING-FIELDS'),
      'notes.yaml:2: DECODING-FIELDS of a-1.0 is no failure and no warning in the results',
    ],
    [
      NOTE + NOTE.replace('a-1.0', 'c'),
      'notes.yaml:2: DECODING-INT64 of c is about an SDK whose results were not given',
    ],
    [NOTE.replace('zh', 'de'), 'notes.yaml:1: "de" is not a known key in [0].cause'],
    [NOTE.replace('Doubles.', '""'), '[0].cause.en is empty'],
  ])('refuses notes that do not fit: %j', async (notes, problem) => {
    await using folder = await stored();
    await folder.write('notes.yaml', notes);
    const { code, err } = await scoreboard(folder, 'a-1.0.json', '--notes', 'notes.yaml');
    expect([code, err]).toEqual([2, expect.stringContaining(problem)]);
    expect(await readdir(folder.path)).not.toContain('reports');
  });
});

const SDKS = new URL('../../reports/sdks/', import.meta.url);
const names = await readdir(SDKS);

describe('the committed scoreboard', () => {
  it.each(['index.html', 'README.md', 'README.zh.md'])(
    '%s is what the committed results and notes render to',
    async (name) => {
      await using folder = await temporaryFolder();
      const root = new URL('../../', import.meta.url).pathname;
      const files = names.filter((one) => one.endsWith('.json')).toSorted();
      expect(files).not.toEqual([]);
      const { io, err } = capturedIo({ cwd: root });
      const argv = files.map((file) => `reports/sdks/${file}`);
      const flags = ['--notes', 'reports/sdks/notes.yaml', '--out', folder.path];
      expect([await runCommandLine(['scoreboard', ...argv, ...flags], io), err()]).toEqual([0, '']);
      const [wanted, kept] = await Promise.all([
        readFile(join(folder.path, name), 'utf8'),
        readFile(new URL(name, SDKS), 'utf8'),
      ]);
      expect(
        kept === wanted,
        'run `fnf-conformance scoreboard reports/sdks/*.json --notes reports/sdks/notes.yaml`',
      ).toBe(true);
    },
  );
});
