import { connect } from 'node:net';
import { listen } from './listener.ts';

/** A port where nobody listens. */
export interface ReservedPort {
  readonly port: number;
  close(): Promise<void>;
}

/**
 * Reserves a port on 127.0.0.1 that refuses connections: a connection goes out from it, so that the system
 * gives it to nobody else.
 *
 * @throws Node's own error where it cannot be had.
 */
export async function reserveRefusedPort(): Promise<ReservedPort> {
  const anchor = await listen((tcp) => {
    tcp.on('error', () => undefined);
    tcp.resume();
  });
  try {
    const free = await listen(() => undefined);
    await free.close();
    const { port } = free;
    const holder = connect({
      port: anchor.port,
      host: '127.0.0.1',
      localAddress: '127.0.0.1',
      localPort: port,
    });
    await new Promise<void>((resolve, reject) => {
      holder.once('connect', resolve);
      holder.once('error', reject);
    });
    holder.on('error', () => undefined);
    return { port, close: () => anchor.close() };
  } catch (error) {
    await anchor.close();
    throw error;
  }
}
