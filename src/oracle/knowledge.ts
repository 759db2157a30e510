import type { Credentials } from '../protocol/wire.ts';

/** The two names that lead to an execution. */
export interface ExecutionName {
  readonly flowName: string;
  readonly executionName: string;
}

/** One identity that the endpoint knows. */
export interface KnownIdentity {
  readonly credentials: Credentials;
  /** Whether it may call the operation. */
  readonly permitted: boolean;
}

/** What is known of the endpoint when a request is sent. */
export interface Knowledge {
  readonly identities: readonly KnownIdentity[];
  /** Executions that exist and belong to the caller. */
  readonly executions: readonly ExecutionName[];
  /** Executions of another account. */
  readonly foreign: readonly ExecutionName[];
  /** Whether `executions` and `foreign` are all there are. Where they are not, an unknown name may exist. */
  readonly complete: boolean;
  /** The server's clock, in milliseconds since the epoch. */
  readonly serverNow: number;
  /** Up to this difference of clocks a request is in time, in milliseconds. */
  readonly insideMs: number;
  /** Beyond this difference of clocks it is not. Between the two the document is silent. */
  readonly outsideMs: number;
}
