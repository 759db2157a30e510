import type { Parameter } from './parameter.ts';

/** What goes wrong with an answer on its way, once `afterBytes` of it were sent, headers included. */
export interface Break {
  readonly afterBytes: number;
  /** `close` ends the connection in order, `reset` with RST, `stall` leaves it open and silent. */
  readonly how: 'close' | 'reset' | 'stall';
}

/** An answer as it is to be written, byte by byte. Plain JSON. What is not said is written the usual way. */
export interface ScriptedAnswer {
  readonly status: number;
  /** Text before compression; written as UTF-8. */
  readonly body: string;
  /** Content-Type; `null` leaves the header out. Default `application/json;charset=utf-8`. */
  readonly mediaType?: string | null;
  /** Further headers, names written in the letter case given. */
  readonly headers?: readonly Parameter[];
  /** How the end of the body is told: Content-Length, chunks, or the end of the connection. Default `length`. */
  readonly framing?: 'length' | 'chunked' | 'close';
  /** Sizes of chunks in bytes, used in turn; for `chunked`. Default: one chunk. */
  readonly chunks?: readonly number[];
  /** Extension behind a chunk size and a trailer field, for `chunked`. */
  readonly chunkExtras?: boolean;
  readonly gzip?: boolean;
  /** Places, in bytes of the whole answer, where it is split into separate writes that reach the client apart. */
  readonly splitAt?: readonly number[];
  /** Milliseconds before the first byte. */
  readonly delayMs?: number;
  readonly breaks?: Break;
  /** Closes the connection in order when the answer is out, without having announced it. */
  readonly closeAfter?: boolean;
}
