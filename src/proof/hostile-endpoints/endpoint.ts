import type { Socket } from 'node:net';
import type { Parameter } from '../../protocol/parameter.ts';

/** A request as the hostile endpoint read it. Header names are in lower case. */
export interface RawRequest {
  readonly method: string;
  /** Path and query as they stood in the request line. */
  readonly target: string;
  readonly headers: readonly Parameter[];
  readonly body: Buffer;
}

/** An answer before it is written byte by byte. */
export interface RawAnswer {
  readonly status: number;
  readonly headers: readonly Parameter[];
  readonly body: Buffer;
}

/** One request that a hostile endpoint deals with. */
export interface Call {
  readonly request: RawRequest;
  readonly socket: Socket;
  /** What the reference endpoint answers to it. */
  readonly good: () => Promise<RawAnswer>;
  /** Writes bytes; resolves when they are under way. False once the other side is gone. */
  readonly write: (bytes: string | Uint8Array) => Promise<boolean>;
  /** Waits, in milliseconds. False once the other side is gone. */
  readonly pause: (ms: number) => Promise<boolean>;
  /** Counts from 1, over all requests of the endpoint. */
  readonly nth: number;
  /** Where nobody may ever go: `127.0.0.1:41234`, on which every connection is counted. */
  readonly stray: string;
  /** What an endpoint may know and must not get into any output. */
  readonly secrets: readonly string[];
}

/**
 * What a run may come to:
 * - `trouble`: nothing that says anything about the endpoint, so nothing may be failed and it is not conformant;
 * - `broken`: what no endpoint may do, so it is never conformant;
 * - `harmless`: HTTP permits it, so it is conformant;
 * - `any`: either, as it hits; the kit only has to stand it.
 */
export type Expectation = 'trouble' | 'broken' | 'harmless' | 'any';

/** When an endpoint is hostile, and otherwise good. `late`: once its histories have been read. */
export type When = 'always' | 'late' | 'sometimes' | 'one-limit';

export interface Hostile {
  /** Kebab case; unique over all families. */
  readonly id: string;
  readonly expect: Expectation;
  /** Default: always. */
  readonly when?: readonly When[];
  /** Takes much memory or processor time on its way, so that it runs in a process of its own. */
  readonly heavy?: boolean;
  /** Deals with one request. A connection that is left open after it is used for the next one. */
  readonly attack: (call: Call) => Promise<unknown>;
  /** Deals with a connection before any request is read; true when it is dealt with. */
  readonly connect?: (socket: Socket) => boolean;
}

export interface Family {
  readonly id: string;
  readonly members: readonly Hostile[];
}
