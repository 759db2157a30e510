import { chmod, mkdir, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readEvents } from '../report/read-events.ts';
import { sampleEvents } from '../testing/sample-events.ts';
import { temporaryFolder } from '../testing/temporary-folder.ts';
import { openEventLog } from './event-log.ts';
import { executeRun } from './execute-run.ts';
import { removeReports } from './write-reports.ts';
import { writeFiles } from './write-files.ts';
import { UserError } from './user-error.ts';

const [first, ...others] = sampleEvents([], { selected: ['LIMIT-DEFAULT'] });

describe('the events of a run', () => {
  it('begin anew and stand in the order in which they were told', async () => {
    await using folder = await temporaryFolder();
    const path = await folder.write('events.ndjson', 'of an earlier run\n');
    const log = openEventLog(path);
    for (const event of [first, ...others]) if (event !== undefined) log.write(event);
    expect(await log.end()).toBeUndefined();
    expect(readEvents(await readFile(path, 'utf8'))).toEqual([first, ...others]);
  });

  it('that cannot be written are told of in one line, at the end', async () => {
    await using folder = await temporaryFolder();
    const log = openEventLog(join(folder.path, 'gone', 'events.ndjson'));
    for (const event of [first, ...others]) if (event !== undefined) log.write(event);
    const problem = await log.end();
    expect(problem).toBeInstanceOf(UserError);
    expect(problem?.message).toMatch(
      /^Cannot write ".*": there is no such file or folder\. [^\n]*$/,
    );
  });

  it('are not written on behind a line that was torn off', async () => {
    await using folder = await temporaryFolder();
    const path = join(folder.path, 'events.ndjson');
    await mkdir(path);
    const log = openEventLog(path);
    if (first !== undefined) log.write(first);
    await log.end();
    await rm(path, { recursive: true });
    if (first !== undefined) log.write(first);
    expect(await log.end()).toBeDefined();
    expect(await readdir(folder.path)).toEqual([]);
  });
});

describe('a run that can write nothing', () => {
  it('tells of its events, which cannot be had again, and not of a report', async () => {
    await using folder = await temporaryFolder();
    if (first?.event !== 'run-started') throw new Error('the events begin with something else');
    const { unwritten } = await executeRun(
      { started: first, settings: { deviations: [] }, side: 'server', provide: {}, atOnce: 1 },
      {
        ...{ out: join(folder.path, 'gone'), formats: ['html', 'json'], lang: 'en' },
        // Its suites need not run for that.
        ...{ signal: AbortSignal.abort('SIGINT'), onEvent: () => undefined, now: Date.now },
      },
    );
    expect(unwritten?.message).toMatch(
      /^Cannot write ".*events\.ndjson": [^\n]* What was found from then on is not in it\.$/,
    );
  });
});

describe('a report', () => {
  it('is put in the place of another only when it is whole', async () => {
    await using folder = await temporaryFolder();
    await folder.write('a.txt', 'before');
    // Where what is written beside it goes: a device that is always full.
    await symlink('/dev/full', join(folder.path, `.a.txt.${process.pid}`));
    const written = writeFiles(folder.path, [{ name: 'a.txt', render: () => 'after' }]);
    await expect(written).rejects.toThrow('no space is left on the device');
    expect(await readFile(join(folder.path, 'a.txt'), 'utf8')).toBe('before');
    expect(await readdir(folder.path)).toEqual(['a.txt']);
    await writeFiles(folder.path, [{ name: 'a.txt', render: () => 'after' }]);
    expect(await readFile(join(folder.path, 'a.txt'), 'utf8')).toBe('after');
  });

  it('of an earlier run does not stay, and other files do', async () => {
    await using folder = await temporaryFolder();
    for (const name of ['index.html', 'results.json', 'junit.xml', 'own.txt']) {
      await writeFile(join(folder.path, name), 'x');
    }
    await chmod(join(folder.path, 'results.json'), 0o400);
    await removeReports(folder.path);
    expect(await readdir(folder.path)).toEqual(['own.txt']);
  });
});
