import { spawn } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { watchProcesses } from './watch-processes.ts';

/** Bytes that were written or printed somewhere, and where. */
export interface Sink {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** How a command ended. */
export interface Ended {
  /** Exit code, or the name of the signal. */
  readonly exit: number | string;
  readonly stdout: string;
  readonly stderr: string;
}

export interface StartOptions {
  readonly env?: Readonly<Record<string, string>>;
  readonly stdin?: string;
  /** Told what was printed so far, on either stream; `end` sends a signal. */
  readonly onOutput?: (printed: string, end: (signal: NodeJS.Signals) => void) => void;
}

/** An empty machine for one way of running the kit: everything that is left in it is collected. */
export interface Bench extends AsyncDisposable {
  /** Working directory of the commands. */
  readonly folder: string;
  readonly sinks: readonly Sink[];
  /** Writes a file of the user's, which is not looked into: it may hold secrets. Gives its full path. */
  plant(name: string, content: string): Promise<string>;
  /** Runs a command in the folder; what it prints is collected. */
  start(command: readonly string[], options?: StartOptions): Promise<Ended>;
  /** Collects something else. */
  add(sink: Sink): void;
  /** Collects every file that is there and was not planted. */
  sweep(): Promise<void>;
}

/** Time for one command, in milliseconds: none is given that long by intent. */
const MOST_MS = 120_000;

let started = 0;

export async function openBench(): Promise<Bench> {
  const root = await mkdtemp(join(tmpdir(), 'fnf-proof-'));
  const [folder, temporary, home] = ['work', 'tmp', 'home'].map((name) => join(root, name));
  if (folder === undefined || temporary === undefined || home === undefined) throw new RangeError();
  for (const one of [folder, temporary, home]) await mkdir(one);
  const sinks: Sink[] = [];
  const planted = new Set<string>();
  return {
    folder,
    sinks,
    async plant(name, content) {
      const path = join(folder, name);
      await writeFile(path, content);
      planted.add(path);
      return path;
    },
    async start(command, { env = {}, stdin, onOutput } = {}) {
      const nth = (started += 1);
      const mark = `FNF_PROOF_MARK=${process.pid}-${nth}`;
      const [program = '', ...words] = command;
      const child = spawn(program, words, {
        cwd: folder,
        env: {
          PATH: process.env['PATH'],
          ...{ TMPDIR: temporary, HOME: home },
          ...Object.fromEntries([mark.split('=') as [string, string]]),
          ...env,
        },
      });
      const watch = watchProcesses(mark);
      const timer = setTimeout(() => child.kill('SIGKILL'), MOST_MS);
      const printed: Record<'stdout' | 'stderr', Buffer[]> = { stdout: [], stderr: [] };
      for (const name of ['stdout', 'stderr'] as const) {
        child[name].on('data', (chunk: Buffer) => {
          printed[name].push(chunk);
          onOutput?.(Buffer.concat([...printed.stdout, ...printed.stderr]).toString(), (signal) =>
            child.kill(signal),
          );
        });
      }
      child.stdin.on('error', () => undefined);
      child.stdin.end(stdin ?? '');
      const exit = await new Promise<number | string>((resolve, reject) => {
        child.once('error', reject);
        child.once('close', (code, signal) => {
          resolve(code ?? signal ?? 'nothing');
        });
      });
      clearTimeout(timer);
      sinks.push(...watch.stop());
      const [stdout, stderr] = (['stdout', 'stderr'] as const).map((name) => {
        const bytes = Buffer.concat(printed[name]);
        sinks.push({ name, bytes });
        return bytes.toString();
      });
      return { exit, stdout: stdout ?? '', stderr: stderr ?? '' };
    },
    add: (sink) => sinks.push(sink),
    async sweep() {
      const entries = await readdir(root, { recursive: true, withFileTypes: true });
      for (const entry of entries) {
        const path = join(entry.parentPath, entry.name);
        if (!entry.isFile() || planted.has(path)) continue;
        sinks.push({ name: path.slice(root.length + 1), bytes: await readFile(path) });
      }
    },
    [Symbol.asyncDispose]: () => rm(root, { recursive: true, force: true }),
  };
}
