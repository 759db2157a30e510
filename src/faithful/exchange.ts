import { request as httpRequest, type IncomingMessage } from 'node:http';
import type { Socket } from 'node:net';
import type { Parameter } from '../protocol/parameter.ts';
import type { WireRequest } from '../protocol/wire.ts';
import { networkFailure } from './open-connection.ts';
import type { Received } from './received.ts';
import type { TryClock } from './try-clock.ts';

/** Node's default would refuse an answer with more. */
const MAX_HEADER_BYTES = 256 * 1024;

/** Sends a request over a connection and takes the answer in. Rejects with SdkFailure where no head of an answer came. */
export function exchange(
  socket: Socket,
  wire: WireRequest,
  { signal, enter }: TryClock,
): Promise<Received> {
  return new Promise((resolve, reject) => {
    signal.throwIfAborted();
    // Node would wait for ever for a connection whose end it has told already.
    if (socket.destroyed) {
      throw networkFailure(
        'the connection was closed',
        Object.assign(new Error(), { code: 'ECONNRESET' }),
      );
    }
    const request = httpRequest({
      createConnection: () => socket,
      method: wire.method,
      path: wire.query === '' ? wire.path : `${wire.path}?${wire.query}`,
      headers: sentHeaders(wire).flat(),
      maxHeaderSize: MAX_HEADER_BYTES,
    });
    // Whether the connection is used again is for its owner to say.
    request.shouldKeepAlive = true;
    // Reading, an answer that breaks off is an answer still: what it is worth is not decided here.
    let breakOff: ((error: Error) => void) | undefined;
    const end = (settle: () => void): void => {
      signal.removeEventListener('abort', abort);
      settle();
    };
    const abort = (): void => {
      request.destroy();
      end(() => {
        reject(signal.reason as Error);
      });
    };
    const fail = (error: Error): void => {
      if (breakOff !== undefined) {
        breakOff(error);
        return;
      }
      end(() => {
        reject(networkFailure('the connection failed before there was an answer', error));
      });
    };
    signal.addEventListener('abort', abort, { once: true });
    request.on('error', fail);
    request.once('response', (answer) => {
      enter('reading');
      const pieces: Buffer[] = [];
      const finish = (brokenOff: string | undefined): void => {
        end(() => {
          resolve(receivedOf(answer, pieces, brokenOff));
        });
      };
      breakOff = (error: Error & { readonly code?: string }) => {
        finish(error.code ?? error.name);
      };
      answer.on('data', (piece: Buffer) => pieces.push(piece));
      answer.on('error', breakOff);
      answer.once('end', () => {
        finish(undefined);
      });
    });
    enter('waiting');
    request.end(wire.body);
  });
}

/** The headers, with those of HTTP itself that nobody gave: given a list, Node adds them by rules of its own. */
function sentHeaders({ method, headers, body }: WireRequest): readonly Parameter[] {
  const lacks = (name: string): boolean => headers.every(([given]) => given.toLowerCase() !== name);
  const framed = !lacks('content-length') || !lacks('transfer-encoding');
  const length = !framed && (body.length > 0 || method !== 'GET');
  return [
    ...headers,
    ...(length ? [['content-length', String(body.length)] as const] : []),
    ...(lacks('connection') ? [['connection', 'close'] as const] : []),
  ];
}

function receivedOf(
  answer: IncomingMessage,
  pieces: readonly Buffer[],
  brokenOff: string | undefined,
): Received {
  return {
    status: answer.statusCode ?? 0,
    headers: pairs(answer.rawHeaders),
    pieces,
    trailers: pairs(answer.rawTrailers),
    brokenOff,
  };
}

/** Names and values that stand in turn. */
function pairs(flat: readonly string[]): Parameter[] {
  return flat.flatMap((name, at): Parameter[] =>
    at % 2 === 0 ? [[name, flat[at + 1] ?? '']] : [],
  );
}
