import { connect as connectTcp, type Socket } from 'node:net';
import { connect as connectTls } from 'node:tls';

/** A connection whose bytes a test writes and reads itself. Everything is Latin-1. */
export interface RawClient extends Disposable {
  /** What arrived so far, in the pieces it arrived in. */
  readonly pieces: readonly string[];
  readonly socket: Socket;
  send(bytes: string | Uint8Array): void;
  /** Resolves with all that arrived, once it holds this. Rejects when the connection ends before. */
  until(part: string): Promise<string>;
  /** How the other side ended the connection, once it did. */
  readonly ended: Promise<'closed' | 'reset'>;
}

export interface RawClientOptions {
  /** PEM of the authority to trust, for an `https:` endpoint. */
  readonly ca?: string;
}

/** Connects to an endpoint; rejects with Node's own error. */
export async function rawClient(
  endpoint: string,
  { ca = '' }: RawClientOptions = {},
): Promise<RawClient> {
  const { protocol, hostname: host, port: digits } = new URL(endpoint);
  const port = Number(digits);
  const secure = protocol === 'https:';
  const socket = secure ? connectTls({ host, port, ca }) : connectTcp({ host, port });
  const pieces: string[] = [];
  const ended = new Promise<'closed' | 'reset'>((resolve) => {
    socket.once('end', () => {
      resolve('closed');
    });
    socket.once('error', ({ code }: NodeJS.ErrnoException) => {
      if (code === 'ECONNRESET') resolve('reset');
    });
  });
  socket.on('data', (bytes: Buffer) => pieces.push(bytes.toString('latin1')));
  await new Promise<void>((resolve, reject) => {
    socket.once(secure ? 'secureConnect' : 'connect', resolve);
    socket.once('error', reject);
  });
  return {
    pieces,
    socket,
    ended,
    send: (bytes) =>
      void socket.write(typeof bytes === 'string' ? Buffer.from(bytes, 'latin1') : bytes),
    until: (part) =>
      new Promise((resolve, reject) => {
        const look = (): void => {
          if (pieces.join('').includes(part)) resolve(pieces.join(''));
        };
        socket.on('data', look);
        void ended.then((how) => {
          look();
          reject(new Error(`The connection was ${how} after ${JSON.stringify(pieces.join(''))}`));
        });
        look();
      }),
    [Symbol.dispose]() {
      socket.destroy();
    },
  };
}
