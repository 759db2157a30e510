import type { Parameter } from '../protocol/parameter.ts';

/** One HTTP request as it arrived, and where it stands among the others. */
export interface Call {
  /** Counts the requests of this endpoint from 1. */
  readonly number: number;
  /** Counts the connections from 1. */
  readonly connection: number;
  /** Counts the requests of this connection from 1. */
  readonly numberOnConnection: number;
  readonly method: string;
  readonly path: string;
  /** Raw, without `?`. */
  readonly query: string;
  /** In the order of arrival, names in lower case; a name may come twice. */
  readonly headers: readonly Parameter[];
  /** The body; empty when it was larger than the endpoint keeps. */
  readonly body: Uint8Array;
  /** Size of the body in bytes, as far as it was read. */
  readonly bodySize: number;
  /** The endpoint's clock at arrival, in milliseconds since the epoch. */
  readonly now: number;
}

/** The value of the first header with this name (lower case). */
export function headerOf(call: Call, name: string): string | undefined {
  for (const [candidate, value] of call.headers) if (candidate === name) return value;
  return undefined;
}
