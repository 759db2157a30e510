import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import type { Parameter } from '../protocol/parameter.ts';
import type { Behaviour } from './behaviour.ts';
import type { Call } from './call.ts';
import { answer } from './pipeline.ts';
import { readBody, type ReadBody } from './read-body.ts';
import { sendReply } from './send-reply.ts';
import type { ReferenceWorld } from './world.ts';

// A body that is too large is read to its end up to here, so that the sender gets to see the answer.
const DRAIN_BYTES = 16 * 1024 * 1024;
// How long the sender of a still larger one has, in milliseconds, to see the answer and stop.
const LINGER_MS = 1000;

const NO_BODY: ReadBody = { bytes: new Uint8Array(0), size: 0, whole: true };

interface Connection {
  readonly number: number;
  requests: number;
}

/** Makes the function that answers requests. It keeps count of requests and connections. */
export function createListener(
  behaviour: Behaviour,
  world: ReferenceWorld,
  now: () => number,
): (request: IncomingMessage, response: ServerResponse) => void {
  const connections = new WeakMap<Socket, Connection>();
  const count = { requests: 0, connections: 0 };

  const connectionOf = (socket: Socket): Connection => {
    const known = connections.get(socket);
    if (known !== undefined) return known;
    const fresh = { number: ++count.connections, requests: 0 };
    connections.set(socket, fresh);
    return fresh;
  };

  const respond = (call: Call, response: ServerResponse, whole: boolean): void => {
    const reply = answer(behaviour, world, call);
    const send = (): void => {
      try {
        sendReply(behaviour, reply, call, response, !whole);
      } catch {
        // Only a fault writes what HTTP cannot carry.
        response.destroy();
      }
      if (!whole) setTimeout(() => response.socket?.destroy(), LINGER_MS).unref();
    };
    hold(behaviour.depart(reply, call), send);
  };

  const start = (
    request: IncomingMessage,
    response: ServerResponse,
    headers: readonly Parameter[],
    body: ReadBody,
  ): void => {
    const connection = connectionOf(request.socket);
    const target = request.url ?? '/';
    const mark = target.indexOf('?');
    const call: Call = {
      number: ++count.requests,
      connection: connection.number,
      numberOnConnection: ++connection.requests,
      method: request.method ?? '',
      path: mark < 0 ? target : target.slice(0, mark),
      query: mark < 0 ? '' : target.slice(mark + 1),
      headers,
      body: body.bytes,
      bodySize: body.size,
      now: now(),
    };
    hold(behaviour.arrive(call), () => {
      respond(call, response, body.whole);
    });
  };

  return (request, response) => {
    const headers = readHeaders(request.rawHeaders);
    const hasBody = headers.some(
      ([name, value]) =>
        name === 'transfer-encoding' || (name === 'content-length' && value !== '0'),
    );
    if (!hasBody) start(request, response, headers, NO_BODY);
    else {
      const bounds = { keep: behaviour.maximumBodyBytes, drain: DRAIN_BYTES };
      readBody(request, bounds, (body) => {
        start(request, response, headers, body);
      });
    }
  };
}

/** Goes on at once where nothing holds it up, so that a plain request costs no turn of the event loop. */
function hold(waiting: Promise<void> | undefined, then: () => void): void {
  if (waiting === undefined) then();
  else void waiting.then(then, then);
}

function readHeaders(raw: readonly string[]): Parameter[] {
  const headers: Parameter[] = [];
  for (let at = 0; at + 1 < raw.length; at += 2) {
    headers.push([(raw[at] ?? '').toLowerCase(), raw[at + 1] ?? '']);
  }
  return headers;
}
