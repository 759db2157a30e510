import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { pause, type Attack, type Hostile, type KitCall } from '../attack.ts';

export const MEGABYTE: number = 2 ** 20;

/** A connection to the endpoint of a call. What goes wrong with it is no matter. */
export function dial({ params }: Pick<KitCall, 'params'>): Socket {
  const { port } = new URL(params.endpoint);
  const socket = connect({ host: '127.0.0.1', port: Number(port) });
  socket.on('error', () => undefined);
  return socket;
}

/** Writes all of this, or as much as is taken. */
export async function send(socket: Socket, bytes: string | Uint8Array): Promise<void> {
  if (!socket.writable || socket.write(bytes)) return;
  await Promise.race([once(socket, 'drain'), once(socket, 'close')]).catch(() => undefined);
}

export async function closed(socket: Socket, mostMs: number): Promise<void> {
  if (!socket.closed) await Promise.race([once(socket, 'close'), pause(mostMs)]);
  socket.destroy();
}

/** Does something to the endpoint, for a second at most, and then makes the call rightly. */
export function andThenRightly(
  attack: (call: KitCall) => Promise<void>,
  mostMs = 1000,
): NonNullable<Attack['play']> {
  return async (call: KitCall, { answer, faithful }: Hostile) => {
    await Promise.race([attack(call), pause(mostMs)]);
    await answer(call.id, await faithful(call));
  };
}

/** The same of what is written over one connection. */
export function writing(
  pieces: (call: KitCall) => Iterable<string | Uint8Array>,
): (call: KitCall) => Promise<void> {
  return async (call) => {
    const socket = dial(call);
    socket.resume();
    for (const piece of pieces(call)) {
      if (socket.destroyed) break;
      await send(socket, piece);
    }
    await closed(socket, 500);
  };
}

export function* endlessly(first: string, piece: string): Generator<string> {
  yield first;
  for (;;) yield piece;
}

export const GET = 'GET /?Action=GetExecutionHistory HTTP/1.1\r\nHost: hostile.example\r\n';
export const POST = 'POST / HTTP/1.1\r\nHost: hostile.example\r\n';
/** What is assessed where the wire alone is attacked. */
export const FEW: readonly string[] = ['DECODING-FIELDS', 'REQUEST-ONE', 'REQUEST-HOST'];
