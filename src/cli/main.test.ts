import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const main = fileURLToPath(new URL('main.ts', import.meta.url));

function start(...argv: readonly string[]): ChildProcess & { stdout: NodeJS.ReadableStream } {
  return spawn(process.execPath, ['--import', 'tsx', main, ...argv], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

async function exitOf(child: ChildProcess): Promise<unknown> {
  const [code] = (await once(child, 'exit')) as [number | null];
  return code;
}

describe('the process', () => {
  it('ends with 2 for a mistake of the user', async () => {
    expect(await exitOf(start('run', '--seed', 'x'))).toBe(2);
  });

  it.each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const)('serves until %s and ends with %i', async (signal, code) => {
    const child = start('serve');
    await once(child.stdout, 'data');
    child.kill(signal);
    expect(await exitOf(child)).toBe(code);
  });

  it('does not fail when its reader has seen enough', async () => {
    const child = start('requirements', '--format', 'json');
    child.stdout.once('data', () => {
      (child.stdout as NodeJS.ReadableStream & { destroy: () => void }).destroy();
    });
    expect(await exitOf(child)).toBe(0);
  });
});
