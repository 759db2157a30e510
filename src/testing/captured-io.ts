import { Readable } from 'node:stream';
import type { Io } from '../cli/io.ts';

export interface Captured {
  readonly io: Io;
  readonly out: () => string;
  readonly err: () => string;
}

export interface CapturedOptions {
  readonly stdin?: Readable;
  readonly env?: Io['env'];
  readonly cwd?: string;
  readonly isTTY?: boolean;
  readonly columns?: number;
  readonly signal?: AbortSignal;
  readonly now?: () => number;
  /** Called for each piece that is written to standard output. */
  readonly onOut?: (text: string) => void;
}

/** Streams that keep what is written to them, for commands that run without a process. */
export function capturedIo(options: CapturedOptions = {}): Captured {
  const { env = {}, cwd = '/', isTTY = false, columns, now = Date.now, onOut } = options;
  const written = { out: '', err: '' };
  const io: Io = {
    stdin: options.stdin ?? Readable.from([]),
    stdout: {
      write: (text) => {
        written.out += text;
        onOut?.(text);
      },
      isTTY,
      columns,
    },
    stderr: {
      write: (text) => {
        written.err += text;
      },
      isTTY,
      columns,
    },
    env,
    cwd,
    signal: options.signal ?? new AbortController().signal,
    now,
  };
  return { io, out: () => written.out, err: () => written.err };
}
