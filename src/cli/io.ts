import type { Readable } from 'node:stream';

/** Where a command writes. */
export interface Output {
  write(text: string): void;
  readonly isTTY: boolean;
  /** Width of the terminal in characters; `undefined` when it is not a terminal. */
  readonly columns: number | undefined;
}

/** Everything that a command takes from the process, handed in so that commands run without one. */
export interface Io {
  readonly stdin: Readable;
  readonly stdout: Output;
  readonly stderr: Output;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly cwd: string;
  /** Aborted by the first SIGINT, SIGTERM or SIGHUP; its reason is the name of the signal. */
  readonly signal: AbortSignal;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
}

const DEFAULT_WIDTH = 80;

/** Width to wrap at: COLUMNS, else the terminal's, else 80; 40 at least. */
export function widthOf(output: Output, env: Io['env']): number {
  const asked = Number(env['COLUMNS']);
  const width = Number.isInteger(asked) && asked > 0 ? asked : (output.columns ?? DEFAULT_WIDTH);
  return Math.max(width, 40);
}
