import type { RunSettings } from '../../engine/settings.ts';
import type { RequirementId } from '../../generated/requirements.ts';
import type { Behaviour } from '../../reference/behaviour.ts';
import type { FaultState } from '../../reference/faults/fault.ts';
import type { ReferenceExecution } from '../../reference/fixtures.ts';
import type { RecordedData } from '../../reference/index.ts';
import type { Text } from '../../text.ts';
import type { Reshape } from './relay.ts';

/**
 * Why a behaviour is permitted.
 *
 * - `written`: a clause permits it
 * - `silent`: the document says nothing about it
 * - `should`: it breaks a SHOULD, which warns and fails nobody
 */
export interface Ground {
  readonly kind: 'written' | 'silent' | 'should';
  readonly text: Text;
}

/** What of an endpoint a variant is about. Two variants about the same thing are not combined. */
export type Aspect =
  | 'action'
  | 'clock'
  | 'codes'
  | 'connection'
  | 'content-type'
  | 'date'
  | 'delay'
  | 'empty-values'
  | 'error-body'
  | 'event-fields'
  | 'executions'
  | 'foreign'
  | 'format'
  | 'framing'
  | 'headers'
  | 'headers-to-sign'
  | 'identities'
  | 'ids'
  | 'large-bodies'
  | 'limit'
  | 'long-requests'
  | 'media-types'
  | 'messages'
  | 'methods'
  | 'names'
  | 'nonce'
  | 'order'
  | 'page-body'
  | 'page-size'
  | 'repeated'
  | 'request-id'
  | 'signature-form'
  | 'signatures'
  | 'time-form'
  | 'token-errors'
  | 'tokens'
  | 'trouble'
  | 'unknown-parameters'
  | 'window';

export type Change = (behaviour: Behaviour, state: FaultState) => Partial<Behaviour>;

/** A way of doing it that differs from the reference endpoint's and is permitted just as well. */
export interface Variant {
  /** Kebab case. */
  readonly id: string;
  readonly title: Text;
  readonly ground: Ground;
  readonly touches: readonly Aspect[];
  /** What the endpoint does in another way. */
  readonly change?: Change;
  /** Server minus local, in milliseconds. */
  readonly clockOffsetMs?: number;
  /** Histories that it serves in place of the reference endpoint's own. */
  readonly data?: (seed: number) => RecordedData;
  /** Executions of the reference endpoint that it does not have. */
  readonly lacks?: (execution: ReferenceExecution) => boolean;
  /** What a run is told of it, where that differs. */
  readonly settings?: (settings: RunSettings) => Partial<RunSettings>;
  /** How its answers go over the wire. */
  readonly relay?: Reshape;
  /** Requirements that it may be warned for: SHOULDs, which it does not keep. */
  readonly warns?: readonly RequirementId[];
  /** Requirements that it may leave incomplete or not applicable, and for what reason (in the English text). */
  readonly leaves?: readonly {
    readonly ids: readonly RequirementId[] | 'any';
    readonly reason: RegExp;
  }[];
}
