import { PassThrough } from 'node:stream';
import { openDriver, type Driver, type DriverOptions } from '../driver/driver.ts';
import type { DriverTransport, StartDriver } from '../driver/transport.ts';
import { DriverTrouble } from '../driver/trouble.ts';
import type { CallParams, Description, PageOutcome } from '../generated/driver-protocol.ts';
import { text, type Text } from '../text.ts';

/** A call as it stood in a line of the kit's. */
export interface PlayedCall {
  readonly jsonrpc: string;
  readonly id: number;
  readonly method: string;
  readonly params?: unknown;
}

/** One process of a played driver. */
export interface PlayedProcess {
  /** Which start it was, from 1. */
  readonly nth: number;
  readonly stdin: PassThrough;
  readonly stdout: PassThrough;
  readonly stderr: PassThrough;
  /** Calls of the SDK that it got so far, in order. */
  readonly calls: readonly PlayedCall[];
  /** The grace that the kit gave it when ending it; `undefined` while it has not, `null` for the usual one. */
  readonly graceMs: number | null | undefined;
  /** Writes an answer the right way. */
  readonly answer: (id: number, result: unknown) => void;
  /** Ends with exit code 3, without being asked to. */
  readonly die: () => void;
}

export interface PlayedDriver {
  readonly start: StartDriver;
  readonly processes: readonly PlayedProcess[];
}

export const DESCRIPTION: Description = {
  protocol: 1,
  name: 'played driver',
  version: '1.0.0',
  language: 'TypeScript',
  features: ['rpc', 'paginate'],
};

/** The same of a driver that takes several calls at once. */
export const CONCURRENT: Description = { ...DESCRIPTION, features: ['rpc', 'concurrent'] };

export const CALL: CallParams = {
  endpoint: 'http://127.0.0.1:1',
  signature: 'rpc',
  credentials: { accessKeyId: 'id', accessKeySecret: 'secret' },
  request: { FlowName: 'f', ExecutionName: 'e' },
};

export const PAGE: PageOutcome = { outcome: 'response', body: { RequestId: 'r', Events: [] } };

/** Opens it with limits that no test of something else reaches, and closes it at the end of the test. */
export async function openPlayed(
  { start }: PlayedDriver,
  more: Partial<DriverOptions> = {},
): Promise<Driver & AsyncDisposable> {
  const driver = await openDriver({ start, callTimeoutMs: 10_000, maxRestarts: 3, ...more });
  return Object.assign(driver, { [Symbol.asyncDispose]: () => driver.close() });
}

/** The trouble that a call ends in. */
export async function troubleOf(call: Promise<unknown>): Promise<DriverTrouble> {
  const error = await call.catch((reason: unknown) => reason);
  if (error instanceof DriverTrouble) return error;
  throw new Error('the call did not fail as calls of a driver do', { cause: error });
}

/**
 * A driver within this process. `play` gets each call but `describe`, which is answered with `describes`
 * unless that is a function that plays it as well.
 */
export function playDriver(
  play: (call: PlayedCall, process: PlayedProcess) => void,
  describes: object | ((call: PlayedCall, process: PlayedProcess) => void) = DESCRIPTION,
): PlayedDriver {
  const processes: PlayedProcess[] = [];
  const describe =
    typeof describes === 'function'
      ? (describes as typeof play)
      : ({ id }: PlayedCall, process: PlayedProcess): void => {
          process.answer(id, describes);
        };
  return {
    processes,
    start: () => {
      const { process, transport } = open(processes.length + 1, (call) => {
        (call.method === 'describe' ? describe : play)(call, process);
      });
      processes.push(process);
      return Promise.resolve(transport);
    },
  };
}

function open(
  nth: number,
  onCall: (call: PlayedCall) => void,
): { readonly process: PlayedProcess; readonly transport: DriverTransport } {
  const [stdin, stdout, stderr] = [new PassThrough(), new PassThrough(), new PassThrough()];
  const calls: PlayedCall[] = [];
  let end: (reason: Text) => void = () => undefined;
  const ended = new Promise<Text>((resolve) => (end = resolve));
  let graceMs: number | null | undefined;
  let rest = '';
  stdin.setEncoding('utf8').on('data', (chunk: string) => {
    const lines = `${rest}${chunk}`.split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) {
      const call = JSON.parse(line) as PlayedCall;
      if (call.method !== 'describe') calls.push(call);
      onCall(call);
    }
  });
  const process: PlayedProcess = {
    ...{ nth, stdin, stdout, stderr, calls },
    get graceMs() {
      return graceMs;
    },
    answer: (id, result) => stdout.write(`${JSON.stringify({ jsonrpc: '2.0', id, result })}\n`),
    die: () => {
      end(text('exit code 3', '退出码 3'));
    },
  };
  const transport: DriverTransport = {
    ...{ stdin, stdout, stderr, ended },
    close(grace) {
      graceMs = grace ?? null;
      stdin.end();
      end(text('closed', '已关闭'));
      return Promise.resolve();
    },
  };
  return { process, transport };
}
