import type { JsonObject } from '../protocol/exact-json.ts';
import type { IdentityName, SignatureKind } from '../protocol/intent.ts';

/** Names one execution. */
export interface ExecutionRef {
  readonly flowName: string;
  readonly executionName: string;
}

/** An execution whose history was read whole before the first requirement ran. */
export interface KnownExecution extends ExecutionRef {
  /** The events as one walk with Limit 999 showed them, in order. */
  readonly events: readonly JsonObject[];
  /** True where the walk came to a page without a token; false where it was cut off. */
  readonly complete: boolean;
}

/** What is known of the endpoint under test: the fixtures that were named, and what was measured of them. */
export interface World {
  /** Signatures that the endpoint is declared to speak. */
  readonly signatures: readonly SignatureKind[];
  readonly profile: 'documented' | 'gateway';
  readonly identities: readonly IdentityName[];
  /** Executions that are over, at least one event long each. Never empty where `execution` is needed. */
  readonly executions: readonly KnownExecution[];
  /**
   * Those, and executions whose pages cannot be read although they are not refused: with no events
   * known, for the requirements that judge whether a page can be read at all.
   */
  readonly answering: readonly KnownExecution[];
  /** Executions that still grow. */
  readonly running: readonly ExecutionRef[];
  /** Executions of another account. */
  readonly foreign: readonly ExecutionRef[];
  /** Beyond this difference of clocks a request is out of time, in milliseconds. */
  readonly maxClockSkewMs: number;
  /** Set where the endpoint does not tell its clock: it is taken to be this machine's, and may be off. */
  readonly clockUnknown?: true;
}

/**
 * What a requirement takes to be assessed.
 *
 * - `answer`: an execution that is over and not refused, readable or not
 * - `execution`: an execution that is over; `two-executions`: two with different events;
 *   `pages`: one of at least 3 events; `long`: one of at least 61 events
 * - `running`, `foreign`: an execution of that sort
 * - `restricted`, `temporary`: credentials of that sort
 * - `rpc`, `acs3`: the endpoint is declared to speak that signature
 */
export type Need =
  | 'answer'
  | 'execution'
  | 'two-executions'
  | 'pages'
  | 'long'
  | 'running'
  | 'foreign'
  | 'restricted'
  | 'temporary'
  | 'rpc'
  | 'acs3';
