import type { Socket } from 'node:net';
import { resetConnection } from './reset-connection.ts';

/** The sending side of one connection. Nothing here rejects: a client may be gone at any point. */
export interface Line {
  /** Resolves when the bytes are handed to the system: true, or false when the connection is gone. */
  write(bytes: Uint8Array): Promise<boolean>;
  /** Waits, in milliseconds. False when the connection went away meanwhile. */
  pause(ms: number): Promise<boolean>;
  /** Resolves when the client has ended its side, or the connection is gone. */
  readonly left: Promise<void>;
  /** Ends the connection in order, once what was written is out. Resolves when it is closed. */
  finish(): Promise<void>;
  /** Ends this side in order and leaves the other open: the client may still be sending. */
  hangUp(): void;
  /** Ends the connection with RST. */
  reset(): void;
  /** Whether this side has begun to end the connection. */
  readonly ending: boolean;
  /** Resolves when the connection is closed, whoever closed it. */
  readonly closed: Promise<void>;
}

/** How long what was written may take to get out when a connection is to end, in milliseconds. */
const FINISH_MS = 1000;

/** `socket` carries the bytes; `tcp` is the connection below it, the same one where there is no TLS. */
export function createLine(socket: Socket, tcp: Socket): Line {
  let wake: (() => void) | undefined;
  let ending = false;
  const closed = new Promise<void>((resolve) => {
    socket.once('close', () => {
      wake?.();
      resolve();
    });
  });
  const left = new Promise<void>((resolve) => {
    socket.once('end', resolve);
    void closed.then(resolve);
  });
  return {
    left,
    closed,
    get ending() {
      return ending;
    },
    write: (bytes) =>
      new Promise((resolve) => {
        if (bytes.length === 0 || !socket.writable) resolve(socket.writable);
        else {
          socket.write(bytes, (error) => {
            // Node reports a write that the end of the connection cut off as done.
            resolve((error === undefined || error === null) && !socket.destroyed);
          });
        }
      }),
    pause: (ms) =>
      new Promise((resolve) => {
        if (socket.destroyed) {
          resolve(false);
          return;
        }
        let turn: NodeJS.Immediate | undefined;
        const done = (): void => {
          clearTimeout(timer);
          clearImmediate(turn);
          wake = undefined;
          resolve(!socket.destroyed);
        };
        // A client in this very process reads between the two.
        const timer = setTimeout(() => (turn = setImmediate(done)), ms);
        wake = done;
      }),
    async finish() {
      ending = true;
      if (socket.destroyed) return;
      socket.destroySoon();
      // A client that does not read would keep it open.
      const timer = setTimeout(() => tcp.destroy(), FINISH_MS);
      await closed;
      clearTimeout(timer);
    },
    hangUp() {
      ending = true;
      socket.end();
    },
    reset() {
      ending = true;
      resetConnection(tcp);
      socket.destroy();
    },
  };
}
