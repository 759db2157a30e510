import { cp, mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { sampleEvents } from '../../testing/sample-events.ts';
import { temporaryFolder } from '../../testing/temporary-folder.ts';
import type { KitEnd } from '../hostile-drivers/run-kit.ts';
import { judge, type Judged } from './judge.ts';
import type { Blow } from './trial.ts';

function linesOf(seed: number): readonly string[] {
  return sampleEvents([], { selected: ['LIMIT-DEFAULT'], seed }).map(
    (event) => `${JSON.stringify(event)}\n`,
  );
}

const lines = linesOf(2);
const begun = lines.slice(0, 2).join('');
const torn = begun.slice(0, -20);
const sigkill: Blow = { how: 'signal', signal: 'SIGKILL', twice: false };
const sigterm: Blow = { how: 'signal', signal: 'SIGTERM', twice: false };
const full: Blow = { how: 'small-disk', kilobytes: 4 };

interface Case {
  readonly blow?: Blow;
  /** Files of the run; those of the run before stay where none is given. */
  readonly files?: Readonly<Record<string, string>>;
  readonly end?: Partial<KitEnd>;
  readonly tooLate?: boolean;
}

async function judged({
  blow = sigkill,
  files = {},
  end = {},
  tooLate = false,
}: Case): Promise<Judged> {
  await using folder = await temporaryFolder();
  const earlier = join(folder.path, 'earlier');
  const kept = join(folder.path, 'out');
  await mkdir(earlier);
  await writeFile(join(earlier, 'events.ndjson'), linesOf(1).join(''));
  await writeFile(join(earlier, 'index.html'), '<html></html>');
  await cp(earlier, kept, { recursive: true });
  if (Object.keys(files).length > 0) await rm(join(kept, 'index.html'));
  for (const [name, content] of Object.entries(files)) await writeFile(join(kept, name), content);
  return await judge(
    {
      ...{ id: 'a', mode: 'run', moment: { when: 'always' }, blow, seed: 2 },
      ...{ folder: folder.path, earlier },
    },
    {
      ...{ code: null, signal: 'SIGKILL', endless: false, stdout: '', stderr: '' },
      ...{ seconds: 1, peakMb: 100, left: [], ...end },
    },
    { kept, tooLate },
  );
}

const noSpace = {
  ...{ code: 2, signal: null },
  stderr: 'error: Cannot write "events.ndjson": no space is left on the device.\n',
};

describe('what is said against what is left of a run', () => {
  it.each<[string, Case, Partial<Judged>]>([
    ['it was killed', { files: { 'events.ndjson': begun } }, { events: 2, torn: false, cuts: 5 }],
    ['its last line is torn', { files: { 'events.ndjson': torn } }, { events: 1, torn: true }],
    ['it wrote nothing, and the run before stands', {}, { partial: false }],
    ['it had just begun', { files: { 'events.ndjson': '' } }, { events: 0, cuts: 0 }],
    [
      'its disk was full in the midst of a line',
      { blow: full, files: { 'events.ndjson': torn }, end: noSpace },
      { torn: true, partial: true, cuts: 0 },
    ],
  ])('is nothing where %s', async (_, given, expected) => {
    expect(await judged(given)).toMatchObject({ against: [], ...expected });
  });

  it.each<[string, Case, RegExp]>([
    ['no end', { end: { endless: true } }, /did not end/],
    ['a process that is left', { end: { left: ['sleep 600'] } }, /left sleep 600/],
    ['a stack', { end: { stderr: 'error: x\n    at f (a.js:1:2)\n' } }, /stack trace/],
    [
      'a line in the midst that is torn',
      { files: { 'events.ndjson': `${torn}\n${lines[2] ?? ''}` } },
      /whole lines of events.ndjson: .*line 2/,
    ],
    [
      'a report of the run before',
      { files: { 'events.ndjson': begun, 'index.html': '<html></html>' } },
      /index.html is that of the run before/,
    ],
    [
      'a page that breaks off',
      { files: { 'events.ndjson': begun, 'index.html': '<html>' } },
      /it breaks off/,
    ],
    [
      'results that break off',
      { files: { 'events.ndjson': begun, 'results.json': '{"schemaVersion":1' } },
      /results\.json: /,
    ],
    [
      'files of no use',
      {
        blow: sigterm,
        files: { 'events.ndjson': begun, '.index.html.7': '' },
        end: { signal: 'SIGTERM' },
      },
      /files of no use: \.index/,
    ],
    [
      'an end that is not in the events',
      {
        blow: sigterm,
        files: { 'events.ndjson': begun },
        end: { code: 0, signal: null },
        tooLate: true,
      },
      /did not finish its events/,
    ],
    [
      'events without their beginning',
      { files: { 'events.ndjson': lines.slice(1).join('') } },
      /does not begin with this run/,
    ],
    [
      'a part of the events of the run before',
      { files: { 'events.ndjson': linesOf(1).slice(0, 2).join('') } },
      /does not begin with this run/,
    ],
  ])('tells of %s', async (_, given, expected) => {
    expect((await judged(given)).against.join('\n')).toMatch(expected);
  });
});
