import type { IncomingMessage } from 'node:http';

/** What was read of a body. */
export interface ReadBody {
  /** Empty when the body was larger than what is kept. */
  readonly bytes: Uint8Array;
  readonly size: number;
  /** False when reading was given up: the rest is still on its way, so the connection has to be closed. */
  readonly whole: boolean;
}

export interface BodyBounds {
  /** Larger bodies are read to their end and thrown away, in bytes. */
  readonly keep: number;
  /** Still larger ones are not read to their end, in bytes. */
  readonly drain: number;
}

const NOTHING = new Uint8Array(0);

/** Reads a body within bounds of memory. Calls back once; never if the sender goes away in between. */
export function readBody(
  request: IncomingMessage,
  { keep, drain }: BodyBounds,
  done: (body: ReadBody) => void,
): void {
  let chunks: Buffer[] = [];
  let size = 0;
  let given = false;
  const give = (whole: boolean): void => {
    if (given) return;
    given = true;
    done({ bytes: size > keep ? NOTHING : Buffer.concat(chunks), size, whole });
  };
  request.on('data', (chunk: Buffer) => {
    size += chunk.length;
    if (size <= keep) chunks.push(chunk);
    else chunks = [];
    if (size > drain) give(false);
  });
  request.on('end', () => {
    give(true);
  });
  // The sender went away: there is nobody to answer.
  request.on('error', () => undefined);
}
