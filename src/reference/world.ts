import type { HistoryEvent } from '../history/event.ts';
import type { Credentials } from '../protocol/wire.ts';

/** Who owns flows. Every key belongs to one account. */
export type AccountName = 'main' | 'foreign';

/** A key pair that the endpoint knows. */
export interface KeyRecord extends Credentials {
  readonly account: AccountName;
  /** Whether it may call fnf:GetExecutionHistory. */
  readonly permitted: boolean;
}

/** An execution that the endpoint serves. Histories are made when they are first asked for. */
export interface ExecutionRecord {
  readonly flowName: string;
  readonly executionName: string;
  /** Grows with time. */
  readonly running: boolean;
  /** How many events can be seen at this time (milliseconds since the epoch). */
  readonly lengthAt: (now: number) => number;
  /** Events by position, `from` inclusive, `to` exclusive. Costs O(to - from). */
  readonly slice: (from: number, to: number) => readonly HistoryEvent[];
}

/** A flow. Its name is unique at this endpoint, across accounts. */
export interface FlowRecord {
  readonly name: string;
  readonly account: AccountName;
  readonly executions: ReadonlyMap<string, ExecutionRecord>;
}

/** Everything that the endpoint knows. */
export interface ReferenceWorld {
  readonly seed: number;
  readonly keys: ReadonlyMap<string, KeyRecord>;
  readonly flows: ReadonlyMap<string, FlowRecord>;
}
