import type { Io, Output } from './io.ts';

/** The real process as the commands see it. */
export function processIo(
  {
    stdin,
    stdout,
    stderr,
    env,
    cwd,
  }: Pick<NodeJS.Process, 'stdin' | 'stdout' | 'stderr' | 'env' | 'cwd'>,
  signal: AbortSignal,
): Io {
  return {
    stdin,
    stdout: outputOf(stdout),
    stderr: outputOf(stderr),
    env,
    cwd: cwd(),
    signal,
    now: Date.now,
  };
}

function outputOf(stream: NodeJS.WriteStream): Output {
  // A reader that has seen enough (`| head`) closes the pipe; the exit code still says what was found.
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
  return {
    write: (text) => void stream.write(text),
    get isTTY() {
      // Undefined for files and pipes, whatever its type says.
      return (stream.isTTY as boolean | undefined) === true;
    },
    get columns() {
      return stream.columns as number | undefined;
    },
  };
}
