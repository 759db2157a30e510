import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process';
import { once } from 'node:events';
import { text, type Text } from '../text.ts';
import { HAS_GROUPS, killGroup, watchOver } from './process-group.ts';
import { spawnProblem } from './spawn-problem.ts';
import type { StartDriver } from './transport.ts';

export interface SpawnOptions {
  readonly cwd: string;
  /** The environment that the driver gets, but for the kit's own credentials, `ALIBABA_CLOUD_*`. */
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Time to end by itself when its stdin is closed, in milliseconds. Default 2000. */
  readonly graceMs?: number;
}

/** Time for the rest of the output when the process is gone and another holds its streams, in milliseconds. */
const LAST_WORDS_MS = 500;

/**
 * Starts a driver as a process, without a shell, at the head of a process group of its own where the
 * platform has them.
 *
 * @param command The program and its arguments; not empty
 */
export function spawnDriver(
  command: readonly string[],
  { cwd, env, graceMs = 2000 }: SpawnOptions,
): StartDriver {
  return async (environment = {}) => {
    const child = await start(command, cwd, { ...withoutCredentials(env), ...environment });
    const ended = endOf(child);
    return {
      stdin: child.stdin,
      stdout: child.stdout,
      stderr: child.stderr,
      ended,
      async close(grace = graceMs) {
        child.stdin.end();
        const timer = setTimeout(killGroup, grace, child);
        await ended;
        clearTimeout(timer);
      },
    };
  };
}

async function start(
  command: readonly string[],
  cwd: string,
  env: NodeJS.ProcessEnv,
): Promise<ChildProcessWithoutNullStreams> {
  const [program = '', ...words] = command;
  try {
    const child = spawn(program, words, { cwd, env, detached: HAS_GROUPS, windowsHide: true });
    // A driver that dies at once must not take the kit with it; what happened is told by its end.
    child.stdin.on('error', () => undefined);
    await once(child, 'spawn');
    watchOver(child);
    return child;
  } catch (error) {
    throw spawnProblem(error, command, cwd);
  }
}

/** Resolves when the process is gone and what it wrote was read. */
function endOf(child: ChildProcessWithoutNullStreams): Promise<Text> {
  return new Promise((resolve) => {
    let timer: NodeJS.Timeout | undefined;
    child.once('exit', () => {
      timer = setTimeout(() => {
        for (const stream of [child.stdin, child.stdout, child.stderr]) stream.destroy();
      }, LAST_WORDS_MS);
    });
    child.once('close', (code, signal) => {
      clearTimeout(timer);
      resolve(
        signal === null
          ? text(`exit code ${String(code)}`, `退出码 ${String(code)}`)
          : text(`signal ${signal}`, `信号 ${signal}`),
      );
    });
  });
}

/** On Windows, names of variables have no letter case. */
function withoutCredentials(env: SpawnOptions['env']): NodeJS.ProcessEnv {
  return Object.fromEntries(
    Object.entries(env).filter(([name]) => !name.toUpperCase().startsWith('ALIBABA_CLOUD_')),
  );
}
