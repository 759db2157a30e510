import type { Socket } from 'node:net';
import { TLSSocket, type SecureContext } from 'node:tls';
import type { ScriptedAnswer } from '../protocol/scripted-answer.ts';
import type { Line } from './line.ts';
import { listen, type Listener, type ListenOptions } from './listener.ts';
import { resetConnection } from './reset-connection.ts';
import { serveConnection, type StageEnd } from './serve-connection.ts';
import type { Clocks, StageRequest } from './stage-request.ts';

export interface HttpStageOptions extends Clocks {
  /** With it the stage speaks HTTPS. */
  readonly secure?: SecureContext | undefined;
  /** Notes a request; the number is its place among all of the stage, from 1. */
  readonly received: (request: StageRequest) => number;
  readonly answer: (request: StageRequest, nth: number) => Promise<ScriptedAnswer>;
  readonly failed: (error: unknown) => void;
  readonly listen?: ListenOptions;
}

/** A listener that reads requests and plays answers. */
export interface HttpStage extends Listener {
  /** Ends every connection in order, and waits until they are closed. */
  closeConnections(): Promise<void>;
}

/** What a stage takes, far more than any case needs: requests, their bytes, and connections at once. */
export const MOST_REQUESTS = 10_000;
export const MOST_BYTES: number = 2 ** 25;
export const MOST_CONNECTIONS = 1000;

/**
 * Opens an endpoint. A client that sends more than the most is reset, and so is whoever comes after it:
 * what is kept of requests must not fill the memory of this machine.
 *
 * @throws Node's own error where no port can be had.
 */
export async function openHttpStage(options: HttpStageOptions): Promise<HttpStage> {
  const lines = new Set<Line>();
  let connections = 0;
  let requests = 0;
  let bytes = 0;
  let full = false;
  const end: StageEnd = {
    ...options,
    received(request) {
      requests += 1;
      bytes += request.head.length + request.body.length;
      full ||= requests > MOST_REQUESTS || bytes > MOST_BYTES;
      return full ? undefined : options.received(request);
    },
  };
  const listener = await listen((tcp) => {
    if (full || lines.size >= MOST_CONNECTIONS) {
      tcp.on('error', () => undefined);
      resetConnection(tcp);
      return;
    }
    const socket = options.secure === undefined ? tcp : secured(tcp, options.secure);
    const line = serveConnection(socket, tcp, ++connections, end);
    lines.add(line);
    void line.closed.then(() => lines.delete(line));
  }, options.listen);
  return {
    port: listener.port,
    async closeConnections() {
      await Promise.all([...lines].map((line) => line.finish()));
    },
    async close() {
      for (const line of lines) line.reset();
      await listener.close();
    },
  };
}

function secured(tcp: Socket, secureContext: SecureContext): TLSSocket {
  return new TLSSocket(tcp, { isServer: true, secureContext, ALPNProtocols: ['http/1.1'] });
}
