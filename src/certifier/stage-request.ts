import type { ReceivedRequest } from '../protocol/received-request.ts';
import type { Text } from '../text.ts';

/** A request at a stage. */
export interface StageRequest extends ReceivedRequest {
  /**
   * Why it could not be read as HTTP/1.1: then what could not be read is empty, `head` holds what arrived,
   * it was answered 400 without asking the script, and the connection was closed.
   */
  readonly malformed: Text | undefined;
}

/** The clocks of a certifier. */
export interface Clocks {
  /** Milliseconds since the epoch. */
  readonly now: () => number;
  /** Milliseconds on a clock that only goes forward. */
  readonly monotonic: () => number;
}
