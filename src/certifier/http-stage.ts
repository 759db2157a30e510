import type { Socket } from 'node:net';
import { TLSSocket, type SecureContext } from 'node:tls';
import type { ScriptedAnswer } from '../protocol/scripted-answer.ts';
import type { Line } from './line.ts';
import { listen, type Listener, type ListenOptions } from './listener.ts';
import { serveConnection } from './serve-connection.ts';
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

/** @throws Node's own error where no port can be had. */
export async function openHttpStage(options: HttpStageOptions): Promise<HttpStage> {
  const lines = new Set<Line>();
  let connections = 0;
  const listener = await listen((tcp) => {
    const socket = options.secure === undefined ? tcp : secured(tcp, options.secure);
    const line = serveConnection(socket, tcp, ++connections, options);
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
