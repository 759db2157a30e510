import type { Socket } from 'node:net';
import type { ScriptedAnswer } from '../protocol/scripted-answer.ts';
import type { Text } from '../text.ts';
import { createLine, type Line } from './line.ts';
import { playAnswer } from './play-answer.ts';
import type { RequestHead } from './read-head.ts';
import { createRequestReader, type Reading } from './request-reader.ts';
import type { Clocks, StageRequest } from './stage-request.ts';

/** What a connection has to do with its stage. */
export interface StageEnd extends Clocks {
  /** Notes a request; the number is its place among all of the stage, from 1. `undefined`: it takes no more. */
  received(request: StageRequest): number | undefined;
  /** The answer to a request, in its turn. What it throws resets the connection and goes to `failed`. */
  answer(request: StageRequest, nth: number): Promise<ScriptedAnswer>;
  failed(error: unknown): void;
}

/** A request whose answer is not out yet. */
interface Exchange {
  readonly request: StageRequest;
  readonly nth: number;
  readonly keepAlive: boolean;
  /** Notes that the client is gone. */
  readonly abandon: () => void;
}

const MALFORMED: ScriptedAnswer = {
  status: 400,
  headers: [['Connection', 'close']],
  body: '{"Code":"InvalidArgument","Message":"The request is not readable as HTTP/1.1."}',
};

/** Reads the requests of one connection and answers them in their order. `number` is its own, from 1. */
export function serveConnection(
  socket: Socket,
  tcp: Socket,
  number: number,
  stage: StageEnd,
): Line {
  const line = createLine(socket, tcp);
  const reader = createRequestReader();
  const open = new Set<Exchange>();
  let turn: Promise<boolean> = Promise.resolve(true);

  /** Does a thing when all before it are done and the connection is still in use. */
  const inTurn = (task: () => Promise<boolean>): void => {
    turn = turn.then((usable) => usable && task());
  };

  function accept(reading: Reading): void {
    if (reading.kind === 'expects-continue') {
      inTurn(() => line.write(Buffer.from('HTTP/1.1 100 Continue\r\n\r\n')));
      return;
    }
    const malformed = reading.kind === 'malformed' ? reading.problem : undefined;
    const exchange = note(reading.head, reading.body, malformed);
    if (exchange === undefined) {
      line.reset();
      return;
    }
    open.add(exchange);
    inTurn(() => answer(exchange));
  }

  function note(
    head: RequestHead,
    body: Uint8Array,
    malformed: Text | undefined,
  ): Exchange | undefined {
    const since = stage.monotonic();
    let abandonedAfterMs: number | undefined;
    const request: StageRequest = {
      head: head.raw,
      method: head.method,
      path: head.path,
      query: head.query,
      headers: head.headers,
      body,
      at: stage.now(),
      connection: number,
      malformed,
      get abandonedAfterMs() {
        return abandonedAfterMs;
      },
    };
    const abandon = (): void => {
      abandonedAfterMs ??= Math.round(stage.monotonic() - since);
    };
    const nth = stage.received(request);
    return nth === undefined ? undefined : { request, nth, keepAlive: head.keepAlive, abandon };
  }

  async function answer(exchange: Exchange): Promise<boolean> {
    const { request, nth } = exchange;
    const out = (): void => {
      open.delete(exchange);
    };
    try {
      const readable = request.malformed === undefined;
      const scripted = readable ? await stage.answer(request, nth) : MALFORMED;
      const usable = await playAnswer(line, scripted, {
        now: stage.now(),
        method: request.method,
        closes: readable && !exchange.keepAlive,
        out,
      });
      if (readable) return usable;
      // Closing on a client that still sends would take the answer from it.
      line.hangUp();
      await line.left;
      await line.finish();
      return false;
    } catch (error) {
      out();
      stage.failed(error);
      line.reset();
      return false;
    }
  }

  socket.on('data', (bytes: Buffer) => {
    for (const reading of reader.push(bytes)) if (!socket.destroyed) accept(reading);
  });
  // A client may disappear at any point; what that means is noted below.
  socket.on('error', () => undefined);
  if (socket !== tcp) tcp.on('error', () => undefined);
  void line.left.then(() => {
    if (!line.ending) for (const exchange of open) exchange.abandon();
    // Who has only ended its own side still gets what it asked for.
    inTurn(async () => {
      await line.finish();
      return false;
    });
  });
  return line;
}
