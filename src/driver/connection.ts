import { text, type Text } from '../text.ts';
import type { DriverLog } from './driver-log.ts';
import { readLines, type LineHandlers } from './lines.ts';
import type { DriverTransport } from './transport.ts';

export interface ConnectionHandlers extends LineHandlers {
  /** Further calls can be written. */
  readonly onDrain: () => void;
  /** The driver is gone or cannot be spoken with any more, with the reason. Told once, never after `close`. */
  readonly onGone: (reason: Text) => void;
}

/** The streams of one running driver. */
export interface Connection {
  /** Whether a call can be written now: the driver takes what was written before. */
  readonly writable: boolean;
  /** Writes one message as a line. Never throws. */
  write(message: object): void;
  /** Lets go of the streams and ends the driver; see DriverTransport. */
  close(graceMs?: number): Promise<void>;
}

/** Time for a driver that closed one of its streams to end, so that its exit code can be told; milliseconds. */
const BREATH_MS = 500;

export function connect(
  transport: DriverTransport,
  log: DriverLog,
  maxLineBytes: number,
  handlers: ConnectionHandlers,
): Connection {
  const { stdin, stdout, stderr } = transport;
  let open = true;
  let broken = false;
  let draining = false;
  let breath: NodeJS.Timeout | undefined;

  const gone = (reason: Text): void => {
    if (!open) return;
    letGo();
    unfollow();
    handlers.onGone(reason);
    void transport.close(0);
  };
  const breakOff = (reason: Text): void => {
    if (broken || !open) return;
    broken = true;
    breath = setTimeout(gone, BREATH_MS, reason);
  };
  const onStdinEnd = (): void => {
    breakOff(text('it closed its standard input', '它关闭了标准输入'));
  };
  const onStdoutEnd = (): void => {
    breakOff(text('it closed its standard output', '它关闭了标准输出'));
  };
  const onDrain = (): void => {
    draining = false;
    handlers.onDrain();
  };
  const unfollow = log.follow(stderr);
  const stopReading = readLines(stdout, maxLineBytes, handlers);
  const letGo = (): void => {
    open = false;
    clearTimeout(breath);
    stopReading();
    stdin.off('close', onStdinEnd).off('drain', onDrain);
    stdout.off('close', onStdoutEnd).off('end', onStdoutEnd);
    // A process that is being ended must not wait for a reader.
    stdout.resume();
    stderr.resume();
  };

  // These stay: what goes wrong on a stream after its end would otherwise end the kit.
  for (const stream of [stdin, stdout, stderr]) stream.on('error', ignore);
  stdin.on('error', onStdinEnd);
  stdin.on('close', onStdinEnd).on('drain', onDrain);
  stdout.on('close', onStdoutEnd).on('end', onStdoutEnd);
  void transport.ended.then((reason) => {
    // What it wrote last is read first.
    setImmediate(gone, reason);
  });

  return {
    get writable() {
      return open && !broken && !draining;
    },
    write(message) {
      draining = !stdin.write(`${JSON.stringify(message)}\n`);
    },
    async close(graceMs) {
      letGo();
      // What it says at its end belongs to the log, unless another one is to be started at once.
      if (graceMs === 0) unfollow();
      await transport.close(graceMs);
      unfollow();
    },
  };
}

function ignore(): void {
  // The end of the driver is told by `ended`.
}
