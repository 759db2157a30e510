import { spawn } from 'node:child_process';

const LONGEST_MS = 120_000;

/**
 * Runs tests of the kit itself in the working directory, with a mutant switched on by its id: what the
 * tests say of it in a line, `undefined` when all pass. Without any tests nothing fails.
 */
export async function ownTestsFail(
  files: readonly string[],
  mutant: string | undefined,
): Promise<string | undefined> {
  if (files.length === 0) return undefined;
  const child = spawn(
    process.execPath,
    ['node_modules/vitest/vitest.mjs', 'run', '--project', 'kit', '--bail', '1', ...files],
    {
      stdio: ['ignore', 'pipe', 'pipe'],
      detached: true,
      env: {
        ...process.env,
        NO_COLOR: '1',
        NODE_OPTIONS: '',
        ...(mutant === undefined ? {} : { __STRYKER_ACTIVE_MUTANT__: mutant }),
      },
    },
  );
  let said = '';
  const hear = (chunk: Buffer): void => {
    said = (said + chunk.toString('utf8')).slice(-20_000);
  };
  child.stdout.on('data', hear);
  child.stderr.on('data', hear);
  const timer = setTimeout(() => {
    // The whole group: vitest has workers of its own.
    if (child.pid !== undefined) process.kill(-child.pid, 'SIGKILL');
  }, LONGEST_MS);
  const [code, signal] = await new Promise<[number | null, string | null]>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (...ended) => {
      resolve(ended);
    });
  });
  clearTimeout(timer);
  if (code === 0) return undefined;
  if (signal !== null) return `own tests were not through in ${String(LONGEST_MS / 1000)} s`;
  return /FAIL .*/.exec(said)?.[0] ?? said.trim().split('\n').at(-1) ?? 'own tests fail';
}
