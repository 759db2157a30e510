import { fork, type ChildProcess } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** How long tests may take, in milliseconds, before they count as without end. */
const LONGEST_MS = 60_000;

/** What the process with the tests is asked. */
export interface Asked {
  /** Test files or folders, from the root, in the order in which they are run. */
  readonly files: readonly string[];
  /** The id of the mutant that is switched on. */
  readonly mutant: string | undefined;
}

/** What it says; `failed` is null where every test passed. */
export type Told =
  { readonly ready: true } | { readonly failed: string | null } | { readonly error: string };

/** Runs tests of the kit itself in a process of its own, in the working directory. */
export class OwnTests {
  #process: ChildProcess | undefined;

  /**
   * The first test that fails with a mutant switched on, `undefined` when all pass. Without any tests
   * nothing fails. That they cannot be run is a failure, too: without a mutant they can.
   */
  async failing(asked: Asked): Promise<string | undefined> {
    if (asked.files.length === 0) return undefined;
    const child = (this.#process ??= await start());
    const told = await new Promise<Told | undefined>((resolve) => {
      const timer = setTimeout(() => {
        resolve(undefined);
      }, LONGEST_MS);
      const settle = (message?: Told): void => {
        clearTimeout(timer);
        child.off('message', settle).off('exit', ended);
        resolve(message);
      };
      const ended = (): void => {
        settle({ error: 'the process ended' });
      };
      child.once('message', settle).once('exit', ended);
      child.send(asked);
    });
    if (told !== undefined && 'failed' in told) return told.failed ?? undefined;
    this.close();
    if (told === undefined) return `own tests were not through in ${LONGEST_MS / 1000} s`;
    return `own tests could not be run: ${'error' in told ? told.error : 'no answer'}`;
  }

  /** Ends the process, and those that it started. */
  close(): void {
    const pid = this.#process?.pid;
    this.#process = undefined;
    if (pid === undefined) return;
    try {
      process.kill(-pid, 'SIGKILL');
    } catch {
      // It has ended by itself.
    }
  }
}

async function start(): Promise<ChildProcess> {
  const child = fork(fileURLToPath(new URL('./own-tests-server.ts', import.meta.url)), {
    // A group of its own, so that vitest's workers end with it.
    detached: true,
    execArgv: ['--import', 'tsx'],
    env: { ...process.env, NO_COLOR: '1', NODE_OPTIONS: '', VITEST: '' },
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  });
  await new Promise<void>((resolve, reject) => {
    child.once('message', () => {
      resolve();
    });
    child.once('exit', (code) => {
      reject(new Error(`own tests did not start: exit ${String(code)}`));
    });
  });
  return child;
}
