import type { Description } from '../generated/driver-protocol.ts';
import { text, type Text } from '../text.ts';
import type { Calls } from './calls.ts';
import { connect } from './connection.ts';
import type { DriverLog } from './driver-log.ts';
import { asHandshakeError, readDescription } from './handshake.ts';
import { takeLine } from './incoming.ts';
import type { Problems } from './problems.ts';
import type { DriverTransport } from './transport.ts';

/** What all processes of a driver share, and what is told of each. */
export interface SessionOptions {
  readonly calls: Calls;
  readonly problems: Problems;
  readonly log: DriverLog;
  /** For the answer to `describe`, in milliseconds. */
  readonly startTimeoutMs: number;
  readonly maxLineBytes: number;
  /** A further call may be possible now. */
  readonly onFree: () => void;
  /** The process is gone; every call that was under way has been failed. Not told during the handshake. */
  readonly onGone: (reason: Text) => void;
}

/** What is asked of a driver. */
export interface Question {
  readonly method: string;
  readonly params?: object;
  /** Milliseconds. */
  readonly timeoutMs: number;
  readonly onTrouble?: ((reason: Text) => void) | undefined;
}

/** One process of a driver, from its handshake on. */
export interface Session {
  readonly description: Description;
  /** Whether a call may be written now. */
  readonly free: boolean;
  /** Writes a call. Rejects with DriverTrouble. */
  ask(question: Question): Promise<unknown>;
  /** Ends the process. Calls under way are left to the caller. */
  close(graceMs?: number): Promise<void>;
}

/**
 * Speaks with a driver that has just been started, and asks it for its description.
 *
 * @throws HandshakeError when that fails; the process is ended then
 */
export async function startSession(
  transport: DriverTransport,
  options: SessionOptions,
): Promise<Session> {
  const { calls, problems, log } = options;
  let concurrent = false;
  let shaken = false;
  /** Answers so far, late ones among them: a sign of life. */
  let answers = 0;
  /** Nothing was answered while a call ran out of time: nothing more is asked until something is. */
  let suspect = false;

  const gone = (reason: Text): void => {
    const full = isGone(reason, log);
    calls.failAll('died', full);
    if (shaken) options.onGone(full);
  };
  const alive = (): void => {
    answers += 1;
    suspect = false;
    options.onFree();
  };
  const connection = connect(transport, log, options.maxLineBytes, {
    onLine: (line, valid) => {
      if (takeLine(line, valid, calls, problems)) alive();
    },
    onOverlong: () => {
      const what = overlong(options.maxLineBytes);
      problems.note(what);
      calls.failAll('invalid', what);
      alive();
    },
    onDrain: options.onFree,
    onGone: gone,
  });
  const stuck = (): void => {
    void connection.close(0);
    gone(text('it was ended because it no longer answered', '因其不再应答而被终止'));
  };
  const ask = ({ method, params, timeoutMs, onTrouble }: Question): Promise<unknown> =>
    new Promise((resolve, reject) => {
      const before = answers;
      const onTimeout = (): void => {
        if (!shaken) return;
        if (!concurrent) stuck();
        else if (answers === before) {
          suspect = true;
          if (calls.size === 0) stuck();
        } else options.onFree();
      };
      const id = calls.open({ method, timeoutMs, onTrouble, onTimeout, resolve, reject });
      connection.write({ jsonrpc: '2.0', id, method, ...(params === undefined ? {} : { params }) });
    });

  try {
    const result = await ask({ method: 'describe', timeoutMs: options.startTimeoutMs });
    const description = readDescription(result);
    concurrent = description.features.includes('concurrent');
    shaken = true;
    return {
      description,
      get free() {
        return connection.writable && !suspect && (concurrent || calls.size === 0);
      },
      ask,
      close: (graceMs) => connection.close(graceMs),
    };
  } catch (error) {
    await connection.close(0);
    throw asHandshakeError(error, problems, log);
  }
}

function isGone(reason: Text, { tellingLine }: DriverLog): Text {
  const [last, lastZh] =
    tellingLine === undefined ? ['', ''] : [`; stderr: ${tellingLine}`, `；stderr：${tellingLine}`];
  return text(
    `the driver is gone (${reason.en}${last})`,
    `驱动程序已不在运行（${reason.zh}${lastZh}）`,
  );
}

function overlong(maxBytes: number): Text {
  return text(
    `the driver wrote a line of more than ${maxBytes} bytes on stdout, which was dropped`,
    `驱动程序在 stdout 写出了超过 ${maxBytes} 字节的一行，已丢弃`,
  );
}
