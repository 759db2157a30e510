import { connect } from 'node:net';
import { listen } from './listener.ts';

/** A port where nobody listens. */
export interface ReservedPort {
  readonly port: number;
  close(): Promise<void>;
}

/**
 * Reserves a port on 127.0.0.1 that refuses connections: one goes out from it that the system chose the port of, and
 * nobody can listen at such a port, not even who names it. A port that was named could be listened at all the same by
 * another run on this machine, and a client be blamed for the answer of that one.
 *
 * @throws Node's own error where it cannot be had.
 */
export async function reserveRefusedPort(): Promise<ReservedPort> {
  const anchor = await listen((tcp) => {
    tcp.on('error', () => undefined);
    tcp.resume();
  });
  try {
    const holder = connect({ port: anchor.port, host: '127.0.0.1' });
    await new Promise<void>((resolve, reject) => {
      holder.once('connect', resolve);
      holder.once('error', reject);
    });
    holder.on('error', () => undefined);
    const { localPort } = holder;
    if (localPort === undefined) throw new Error('The connection was closed at once.');
    return { port: localPort, close: () => anchor.close() };
  } catch (error) {
    await anchor.close();
    throw error;
  }
}
