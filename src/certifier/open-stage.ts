import type { ReceivedRequest } from '../protocol/received-request.ts';
import type { StageRequest } from './stage-request.ts';

/** A stage that is open. */
export interface OpenStage {
  /** Origin, `http://127.0.0.1:41234`, or `https:`. */
  readonly endpoint: string;
  /** What arrived so far, in order; it grows. */
  readonly requests: readonly StageRequest[];
  /** What the other host got so far. */
  readonly elsewhere: readonly ReceivedRequest[];
  /**
   * What the script threw first, or what was wrong with its answer; the connection was reset then.
   * `undefined` while nothing was.
   */
  readonly failure: unknown;
  /** Ends every connection in order from this side, and waits until they are closed. */
  closeConnections(): Promise<void>;
  /** Frees the port. Connections that are still open are closed. */
  close(): Promise<void>;
}
