import type { CallParams, Description } from '../generated/driver-protocol.ts';
import { text, type Text } from '../text.ts';
import { createCalls } from './calls.ts';
import { createDriverLog } from './driver-log.ts';
import { createProblems } from './problems.ts';
import { readOutcome, type Outcomes } from './read-outcome.ts';
import { startSession, type Question, type Session } from './session.ts';
import type { StartDriver } from './transport.ts';
import { DriverTrouble, HandshakeError } from './trouble.ts';

export interface DriverOptions {
  readonly start: StartDriver;
  /** From writing a call until its answer, in milliseconds. */
  readonly callTimeoutMs: number;
  /** From the start until the answer to `describe`, in milliseconds. Default 60000, or `callTimeoutMs` where that is more. */
  readonly startTimeoutMs?: number;
  /** How often a driver that is gone or stuck is started again, at least 0. */
  readonly maxRestarts: number;
  /** A longer line of the driver is dropped, in bytes. Default 16 MB. */
  readonly maxLineBytes?: number;
}

export interface CallOptions {
  /** Added to the time of this call, in milliseconds. Default 0. */
  readonly extraMs?: number;
  /** Told, perhaps long after the answer, when the driver puts it in doubt by answering once more. */
  readonly onTrouble?: (reason: Text) => void;
}

/** The driver of an SDK under test, over all its restarts. */
export interface Driver {
  readonly description: Description;
  /**
   * Has the SDK make a call. Calls beyond what the driver takes at once wait for their turn, and their
   * time counts from when it comes. Rejects with DriverTrouble.
   */
  call<Method extends keyof Outcomes>(
    method: Method,
    params: CallParams,
    options?: CallOptions,
  ): Promise<Outcomes[Method]>;
  /** How often it was started again. */
  readonly restarts: number;
  /** Ways in which it broke the protocol, each once with the first line that showed it and a count; at most 20. */
  readonly problems: readonly Text[];
  /** The end of its stderr, at most 16 KB, as it came. */
  readonly log: string;
  /** Fails what is under way and ends the driver. Nothing is left running when it resolves. */
  close(): Promise<void>;
}

interface Waiting extends Question {
  readonly resolve: (result: unknown) => void;
  readonly reject: (error: unknown) => void;
}

const START_TIMEOUT_MS = 60_000;
/** The largest pages that are played have 4 MB. Several answers may be held at once. */
const MAX_LINE_BYTES = 16 * 1024 * 1024;

/**
 * Starts a driver and asks what it is.
 *
 * @throws HandshakeError, with what to do, when it cannot be started or spoken with
 */
export async function openDriver(options: DriverOptions): Promise<Driver> {
  const { callTimeoutMs, maxRestarts } = options;
  const calls = createCalls();
  const problems = createProblems();
  const log = createDriverLog();
  const waiting: Waiting[] = [];
  /** Processes that are on their way, up or down. */
  const moving = new Set<Promise<unknown>>();
  let session: Session | undefined;
  let starting = false;
  let restarts = 0;
  let lastEnd: Text = text('', '');
  let closing: Promise<void> | undefined;

  const track = <T>(promise: Promise<T>): Promise<T> => {
    moving.add(promise);
    const done = (): unknown => moving.delete(promise);
    promise.then(done, done);
    return promise;
  };
  const begin = async (): Promise<Session> => {
    const started = await options.start();
    const { stdin, stdout, stderr, ended } = started;
    const close = (graceMs?: number): Promise<void> => track(started.close(graceMs));
    if (closing !== undefined) {
      await close(0);
      throw new DriverTrouble('closed', CLOSED);
    }
    return startSession(
      { stdin, stdout, stderr, ended, close },
      {
        calls,
        problems,
        log,
        startTimeoutMs: options.startTimeoutMs ?? Math.max(START_TIMEOUT_MS, callTimeoutMs),
        maxLineBytes: options.maxLineBytes ?? MAX_LINE_BYTES,
        onFree: pump,
        onGone: (reason) => {
          session = undefined;
          lastEnd = reason;
          pump();
        },
      },
    );
  };
  const rejectWaiting = (error: unknown): void => {
    for (const { reject } of waiting.splice(0)) reject(error);
  };
  const startAgain = async (): Promise<void> => {
    restarts += 1;
    try {
      session = await begin();
      noteChange(session.description);
    } catch (error) {
      if (error instanceof HandshakeError) lastEnd = error.reason;
      rejectWaiting(
        error instanceof HandshakeError ? new DriverTrouble('died', error.reason) : error,
      );
    }
  };
  function pump(): void {
    if (closing !== undefined) rejectWaiting(new DriverTrouble('closed', CLOSED));
    if (waiting.length === 0 || starting) return;
    if (session === undefined) {
      if (restarts < maxRestarts) {
        starting = true;
        void track(startAgain()).finally(() => {
          starting = false;
          pump();
        });
      } else rejectWaiting(new DriverTrouble('restarts', tooOften(restarts, lastEnd)));
      return;
    }
    const current = session;
    while (current.free) {
      const next = waiting.shift();
      if (next === undefined) return;
      current.ask(next).then(next.resolve, next.reject);
    }
  }

  session = await begin();
  const { description } = session;

  function noteChange(now: Description): void {
    const [was, is] = [description, now].map(({ name, version }) => `${name} ${version}`);
    if (was === is) return;
    problems.note(
      text(
        `the driver was ${String(was)} and is ${String(is)} after a restart`,
        `驱动程序原为 ${String(was)}，重启后成为 ${String(is)}`,
      ),
    );
  }

  return {
    description,
    async call(method, params, { extraMs = 0, onTrouble } = {}) {
      const result = await new Promise((resolve, reject) => {
        const timeoutMs = callTimeoutMs + extraMs;
        waiting.push({ method, params, timeoutMs, onTrouble, resolve, reject });
        pump();
      });
      return readOutcome(method, result);
    },
    get restarts() {
      return restarts;
    },
    get problems() {
      return problems.list;
    },
    get log() {
      return log.text;
    },
    close() {
      closing ??= end();
      return closing;
    },
  };

  async function end(): Promise<void> {
    rejectWaiting(new DriverTrouble('closed', CLOSED));
    calls.failAll('closed', CLOSED);
    void session?.close();
    while (moving.size > 0) await Promise.allSettled(moving);
  }
}

const CLOSED = text('the kit has closed the driver', '本工具已关闭驱动程序');

function tooOften(restarts: number, { en, zh }: Text): Text {
  return text(
    `the driver was started again ${restarts} times, which is all that a run allows; at last: ${en}`,
    `驱动程序已重新启动 ${restarts} 次，达到单次运行的上限；最后一次：${zh}`,
  );
}
