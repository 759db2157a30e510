import { text, type Text } from '../text.ts';
import { readHead, type RequestHead } from './read-head.ts';

/** What the bytes of a connection turned out to be. */
export type Reading =
  /** A head that wants 100 before its body follows. */
  | { readonly kind: 'expects-continue' }
  | { readonly kind: 'request'; readonly head: RequestHead; readonly body: Uint8Array }
  /** Not readable as a request; nothing is read behind it. `body` is what was read of one. */
  | {
      readonly kind: 'malformed';
      readonly head: RequestHead;
      readonly body: Uint8Array;
      readonly problem: Text;
    };

/** Reads the requests of one connection as their bytes come in, several in a row too. */
export interface RequestReader {
  push(bytes: Buffer): readonly Reading[];
}

/** Bytes of a head, 1 MB, and of a body, 16 MB, that are read at most. */
const HEAD_LIMIT = 2 ** 20;
const BODY_LIMIT = 2 ** 24;
// A chunk's size and extensions, or one line of a trailer.
const LINE_LIMIT = 2 ** 14;
const LF = 0x0a;
const CR = 0x0d;

class Unreadable extends Error {
  readonly problem: Text;
  constructor(problem: Text) {
    super(problem.en);
    this.problem = problem;
  }
}

export function createRequestReader(): RequestReader {
  let pending: Buffer = Buffer.alloc(0);
  /** Where the search for the end of a head or line goes on. */
  let searched = 0;
  let step: 'head' | 'bytes' | 'chunk-size' | 'chunk-end' | 'trailer' | 'failed' = 'head';
  let head: RequestHead | undefined;
  let parts: Buffer[] = [];
  let size = 0;
  /** Bytes that the body or the chunk still lacks. */
  let missing = 0;

  function take(count: number): Buffer {
    const taken = pending.subarray(0, count);
    pending = pending.subarray(count);
    searched = 0;
    return taken;
  }

  /** The next line without its end, or `undefined` while it is not complete. */
  function takeLine(): string | undefined {
    const at = pending.indexOf(LF, searched);
    if (at < 0 ? pending.length > LINE_LIMIT : at > LINE_LIMIT) {
      throw new Unreadable(text('A line within the chunks is too long.', '分块中的一行过长。'));
    }
    searched = pending.length;
    return at < 0
      ? undefined
      : take(at + 1)
          .toString('latin1')
          .replace(/\r?\n$/, '');
  }

  function takeHead(): RequestHead | undefined {
    // Empty lines before a request do not count.
    while (pending[0] === LF || (pending[0] === CR && pending[1] === LF)) {
      take(pending[0] === LF ? 1 : 2);
    }
    // No request begins like a TLS handshake, and it has no line that would end.
    const end = pending[0] === 0x16 ? pending.length : headEnd(pending, searched);
    searched = Math.max(0, pending.length - 3);
    if (end === undefined ? pending.length > HEAD_LIMIT : end > HEAD_LIMIT) {
      throw new Unreadable(text('The head is longer than 1 MB.', '请求头部超过 1 MB。'));
    }
    return end === undefined || end === 0 ? undefined : readHead(take(end).toString('latin1'));
  }

  function expectBytes(count: number): void {
    if (size + count > BODY_LIMIT) {
      throw new Unreadable(text('The body is longer than 16 MB.', '请求体超过 16 MB。'));
    }
    missing = count;
  }

  function finish(found: RequestHead): Reading {
    const body = new Uint8Array(size);
    let at = 0;
    for (const part of parts) {
      body.set(part, at);
      at += part.length;
    }
    head = undefined;
    parts = [];
    size = 0;
    step = 'head';
    return { kind: 'request', head: found, body };
  }

  /** One step forward; `undefined` when more bytes are needed. */
  function advance(): Reading | 'on' | undefined {
    if (head === undefined) {
      head = takeHead();
      if (head === undefined) return undefined;
      if (head.problem !== undefined) throw new Unreadable(head.problem);
      step = head.body === 'chunked' ? 'chunk-size' : 'bytes';
      expectBytes(head.body === 'chunked' ? 0 : head.body);
      const waits = head.expectsContinue && head.body !== 0 && pending.length === 0;
      return waits ? { kind: 'expects-continue' } : 'on';
    }
    switch (step) {
      case 'bytes': {
        const part = take(Math.min(missing, pending.length));
        missing -= part.length;
        size += part.length;
        parts.push(part);
        if (missing > 0) return undefined;
        if (head.body !== 'chunked') return finish(head);
        step = 'chunk-end';
        return 'on';
      }
      case 'chunk-end': {
        const line = takeLine();
        if (line === undefined) return undefined;
        if (line !== '') {
          throw new Unreadable(text('A chunk is longer than its size.', '分块长于其声明的大小。'));
        }
        step = 'chunk-size';
        return 'on';
      }
      case 'chunk-size': {
        const line = takeLine();
        if (line === undefined) return undefined;
        const [, digits] = /^([0-9a-f]{1,10})[ \t]*(?:;.*)?$/i.exec(line) ?? [];
        if (digits === undefined) {
          throw new Unreadable(text('The size of a chunk is not one.', '分块大小无法读取。'));
        }
        expectBytes(parseInt(digits, 16));
        step = missing === 0 ? 'trailer' : 'bytes';
        return 'on';
      }
      case 'trailer': {
        const line = takeLine();
        if (line === undefined) return undefined;
        return line === '' ? finish(head) : 'on';
      }
      case 'head':
      case 'failed':
        return undefined;
    }
  }

  return {
    push(bytes) {
      if (step === 'failed') return [];
      pending = pending.length === 0 ? bytes : Buffer.concat([pending, bytes]);
      const readings: Reading[] = [];
      try {
        for (let reading = advance(); reading !== undefined; reading = advance()) {
          if (reading !== 'on') readings.push(reading);
        }
      } catch (error) {
        if (!(error instanceof Unreadable)) throw error;
        readings.push({
          kind: 'malformed',
          head: head ?? readHead(pending.subarray(0, HEAD_LIMIT).toString('latin1')),
          body: new Uint8Array(Buffer.concat(parts)),
          problem: error.problem,
        });
        step = 'failed';
        pending = Buffer.alloc(0);
        parts = [];
      }
      return readings;
    },
  };
}

/** Where the bytes behind the empty line that ends a head begin. */
function headEnd(bytes: Buffer, from: number): number | undefined {
  for (let at = bytes.indexOf(LF, from); at >= 0; at = bytes.indexOf(LF, at + 1)) {
    if (bytes[at + 1] === LF) return at + 2;
    if (bytes[at + 1] === CR && bytes[at + 2] === LF) return at + 3;
  }
  return undefined;
}
