import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { RequirementResult, Results } from '../../generated/results.ts';
import { kit } from '../secrets/kit.ts';

/** Runs a command of the built kit with a config file and hands back what it stored. */
export async function runCommand(
  config: object,
  words: readonly string[],
): Promise<readonly RequirementResult[]> {
  const folder = await mkdtemp(join(tmpdir(), 'fnf-proof-'));
  try {
    await writeFile(join(folder, 'fnf.json'), JSON.stringify(config));
    const [program = '', ...rest] = kit(...words, '--config', 'fnf.json', '--out', 'out');
    // A finding is an exit code other than 0 too: what counts is whether there are results.
    await new Promise<void>((resolve) => {
      execFile(program, rest, { cwd: folder }, () => {
        resolve();
      });
    });
    const text = await readFile(join(folder, 'out', 'results.json'), 'utf8');
    return (JSON.parse(text) as Results).requirements;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
