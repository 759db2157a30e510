import { spawn, type ChildProcess } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The kit as it is built. */
export const KIT: string = fileURLToPath(new URL('../../../dist/src/cli/main.js', import.meta.url));

/** Marks the processes of one run, by an environment variable that all of them inherit. */
const MARK = 'FNF_PROOF_RUN';
const LOOK_MS = 25;

export interface KitRunOptions {
  /** What stands behind the name of the program. */
  readonly argv: readonly string[];
  readonly cwd: string;
  readonly env?: Readonly<Record<string, string>>;
  /** Another program to start, with the kit among its arguments. Default: Node.js with the kit. */
  readonly program?: readonly string[];
  /** After this many milliseconds it is killed. */
  readonly mostMs: number;
  /** Called when it has been started. */
  readonly onStart?: (kit: ChildProcess) => void;
}

/** How a run of the kit ended. */
export interface KitEnd {
  /** `null` when a signal ended it. */
  readonly code: number | null;
  readonly signal: string | null;
  /** It was killed for taking longer than it may. */
  readonly endless: boolean;
  readonly stdout: string;
  readonly stderr: string;
  readonly seconds: number;
  /** The most memory that it and the processes of its own test runner held, in MB. 0 where there is no /proc. */
  readonly peakMb: number;
  /** Command lines of processes that it left running. They have been ended since. */
  readonly left: readonly string[];
}

let runs = 0;

/** Runs the built kit as a process and waits until it and its output are through. */
export async function runKit(options: KitRunOptions): Promise<KitEnd> {
  const mark = `${String(process.pid)}-${String((runs += 1))}`;
  const [program = process.execPath, ...first] = options.program ?? [process.execPath, KIT];
  const startedAt = performance.now();
  const kit = spawn(program, [...first, ...options.argv], {
    cwd: options.cwd,
    env: { PATH: process.env['PATH'], HOME: options.cwd, ...options.env, [MARK]: mark },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const written = { stdout: '', stderr: '' };
  kit.stdout.setEncoding('utf8').on('data', (text: string) => (written.stdout += text));
  kit.stderr.setEncoding('utf8').on('data', (text: string) => (written.stderr += text));
  const peak = followMemory(kit.pid ?? 0);
  let endless = false;
  const timer = setTimeout(() => {
    endless = true;
    kit.kill('SIGKILL');
  }, options.mostMs);
  options.onStart?.(kit);
  // Not `close`: a process that was left behind may hold its output for ever.
  const [code, signal] = await new Promise<[number | null, NodeJS.Signals | null]>(
    (resolve, reject) => {
      kit.once('error', reject);
      kit.once('exit', (...how) => {
        resolve(how);
      });
    },
  );
  const seconds = (performance.now() - startedAt) / 1000;
  clearTimeout(timer);
  const settledBy = performance.now() + SETTLE_MS;
  while (livingOf(mark).length > 0 && performance.now() < settledBy) await pause(LOOK_MS);
  const left = endAll(mark);
  return { code, signal, endless, ...written, seconds, peakMb: peak(), left };
}

/** Time for processes that were told to end by the end of another, in milliseconds. */
const SETTLE_MS = 4000;

interface Living {
  readonly pid: number;
  readonly command: string;
}

function livingOf(mark: string): readonly Living[] {
  return processes().flatMap((pid) => {
    const environment = read(`/proc/${pid}/environ`);
    if (!environment.split('\0').includes(`${MARK}=${mark}`)) return [];
    // One that is gone and was not waited for has no command line.
    const command = read(`/proc/${pid}/cmdline`).replaceAll('\0', ' ').trim();
    return command === '' ? [] : [{ pid: Number(pid), command }];
  });
}

/** Ends every process of a run that is still there. Returns their command lines. */
function endAll(mark: string): readonly string[] {
  return livingOf(mark).map(({ pid, command }) => {
    try {
      process.kill(pid, 'SIGKILL');
    } catch {
      // It has ended meanwhile.
    }
    return command;
  });
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

/** Looks at the memory of a process and its children until told to stop; gives the highest sum, in MB. */
function followMemory(pid: number): () => number {
  let most = 0;
  const look = (): void => {
    const own = [String(pid), ...childrenOf(pid)];
    const kilobytes = own.map((each) =>
      Number(/^VmRSS:\s*(\d+)/m.exec(read(`/proc/${each}/status`))?.[1] ?? 0),
    );
    most = Math.max(
      most,
      kilobytes.reduce((sum, each) => sum + each, 0),
    );
  };
  const timer = setInterval(look, LOOK_MS);
  return () => {
    clearInterval(timer);
    return Math.round(most / 1024);
  };
}

/** The kit's own children are its test runner's; what they start is the driver's. */
function childrenOf(pid: number): readonly string[] {
  return read(`/proc/${String(pid)}/task/${String(pid)}/children`)
    .split(' ')
    .filter((each) => each !== '');
}

function processes(): readonly string[] {
  try {
    return readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  } catch {
    return [];
  }
}

function read(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}
