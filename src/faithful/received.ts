import type { Parameter } from '../protocol/parameter.ts';

/** An answer as it came from the connection, chunks taken apart, nothing unpacked or decoded. */
export interface Received {
  readonly status: number;
  /** Names in the letter case in which they came. */
  readonly headers: readonly Parameter[];
  /** The body in the pieces in which it came. */
  readonly pieces: readonly Buffer[];
  /** Fields behind the last chunk. */
  readonly trailers: readonly Parameter[];
  /** Why the body ended before it was whole, as an error code; `undefined` when it is whole. */
  readonly brokenOff: string | undefined;
}
