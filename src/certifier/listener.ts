import { createServer, type AddressInfo, type Socket } from 'node:net';
import { createFreshPorts } from './fresh-ports.ts';

/** A port of its own on this machine. */
export interface Listener {
  readonly port: number;
  /** Frees the port and ends the connections that are still open. */
  close(): Promise<void>;
}

export interface ListenOptions {
  /** Default 127.0.0.1. */
  readonly host?: '127.0.0.1' | '::1';
  /** Default: a free one that was not in use before, as long as there are any. */
  readonly port?: number;
}

/**
 * Takes connections. Sockets stay open for writing when the client has ended its side.
 *
 * @throws Node's own error where the port cannot be had.
 */
export async function listen(
  take: (tcp: Socket) => void,
  { host = '127.0.0.1', port }: ListenOptions = {},
): Promise<Listener> {
  if (port !== undefined) return bind(take, { host, port });
  for (let tries = 0; tries < MOST_TRIES; tries += 1) {
    try {
      return await bind(take, { host, port: freshPorts.next() });
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && OTHERS.includes(error.code))) throw error;
    }
  }
  return bind(take, { host, port: 0 });
}

const freshPorts = createFreshPorts();

/** Ports in a row that may be somebody else's before the system is asked for one. */
const MOST_TRIES = 50;
const OTHERS: readonly unknown[] = ['EADDRINUSE', 'EACCES'];

function bind(
  take: (tcp: Socket) => void,
  { host, port }: Required<ListenOptions>,
): Promise<Listener> {
  const open = new Set<Socket>();
  const server = createServer({ noDelay: true, allowHalfOpen: true }, (tcp) => {
    open.add(tcp);
    tcp.once('close', () => open.delete(tcp));
    take(tcp);
  });
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen({ port, host }, () => {
      server.off('error', reject);
      resolve({
        port: (server.address() as AddressInfo).port,
        close: () =>
          new Promise((closed) => {
            server.close(() => {
              closed();
            });
            // In order, not with RST: Node cannot reset a socket that TLS is just ending, and a worker that
            // holds one can never be terminated. Ports that wait for a minute do no harm: none comes again soon.
            for (const tcp of open) tcp.destroy();
          }),
      });
    });
  });
}
