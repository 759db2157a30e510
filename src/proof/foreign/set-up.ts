import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cp, mkdir, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { stripVTControlCharacters } from 'node:util';
import type { Command, Mock, Program } from './mock.ts';

const KEPT = new URL('./mocks/', import.meta.url);
/** Installed things lie where npm's own tools keep theirs, and go with `npm ci`. */
const CACHE = new URL('../../../node_modules/.cache/fnf-foreign/', import.meta.url);
const MOST_MS = 300_000;
/** Only in a folder that was set up to the end. */
const DONE = '.set-up';

/** A mock cannot be had on this machine; not a finding about anybody. */
export class LeftOut extends Error {}

/**
 * Brings a mock to where it can be started, from its registry unless it is there already, and hands back
 * the folder.
 *
 * @throws LeftOut when a program is missing or too old, or the registry does not give it
 */
export async function setUp(mock: Mock): Promise<string> {
  for (const program of mock.programs) {
    const lack = lackOf(program);
    if (lack !== undefined) throw new LeftOut(lack);
  }
  const kept = fileURLToPath(new URL(`${mock.id}/`, KEPT));
  const folder = fileURLToPath(new URL(`${mock.id}-${await hashOf(kept)}/`, CACHE));
  const done = join(folder, DONE);
  const there = await stat(done).catch(() => undefined);
  if (there !== undefined) return folder;
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  await cp(kept, folder, { recursive: true });
  for (const command of mock.setUp) runIn(folder, command);
  await writeFile(done, '');
  return folder;
}

async function hashOf(folder: string): Promise<string> {
  const hash = createHash('sha256');
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((e) => join(e.parentPath, e.name));
  for (const file of files.sort()) {
    hash.update(`${file.slice(folder.length)}\n`).update(await readFile(file));
  }
  return hash.digest('hex').slice(0, 16);
}

function runIn(folder: string, [program = '', ...args]: Command): void {
  const { error, status, stderr } = spawnSync(program, args, {
    cwd: folder,
    encoding: 'utf8',
    timeout: MOST_MS,
    killSignal: 'SIGKILL',
  });
  if (status === 0) return;
  const told = stripVTControlCharacters(stderr).trim().split('\n').slice(-3).join(' / ');
  const why = error?.message ?? told.slice(0, 300);
  throw new LeftOut(`could not be set up, ${[program, ...args].join(' ')}: ${why}`);
}

/** What keeps a program from being used; `undefined` when nothing does. */
export function lackOf({ command, oldest }: Program): string | undefined {
  const [program = '', ...args] = command;
  const { error, status, stdout, stderr } = spawnSync(program, args, { encoding: 'utf8' });
  if (error !== undefined) return `there is no ${program}`;
  const [found] = /\d+(?:\.\d+)*/.exec(stripVTControlCharacters(`${stdout}${stderr}`)) ?? [];
  if (status !== 0 || found === undefined) return `${program} does not run`;
  return isOlder(found, oldest) ? `${program} is ${found}, and ${oldest} is needed` : undefined;
}

function isOlder(found: string, oldest: string): boolean {
  const [major = 0, minor = 0] = found.split('.').map(Number);
  const [wantedMajor = 0, wantedMinor = 0] = oldest.split('.').map(Number);
  return major < wantedMajor || (major === wantedMajor && minor < wantedMinor);
}
