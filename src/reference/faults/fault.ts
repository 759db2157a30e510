import type { RequirementId } from '../../generated/requirements.ts';
import type { Text } from '../../text.ts';
import type { Behaviour } from '../behaviour.ts';
import type { ReferenceWorld } from '../world.ts';

/** What a fault may know besides the request. */
export interface FaultState {
  readonly world: ReferenceWorld;
  /** The endpoint's clock, in milliseconds since the epoch. */
  readonly now: () => number;
  /** The next number of a sequence that the seed determines, at least 0 and below 1. */
  readonly random: () => number;
}

/**
 * A defect that somebody could really ship, as a small change to the endpoint's behaviour. Faults
 * compose: each one wraps what it is given.
 */
export interface Fault {
  /** Kebab case; equal to the name of its file. */
  readonly id: string;
  readonly title: Text;
  /** Where the defect was seen, if it was: `owner/repository#number`, or a source's mark. */
  readonly source?: string;
  /** The requirements that must find it. */
  readonly caughtBy: readonly RequirementId[];
  /** Further requirements that may; `any` where it spoils whatever comes at the wrong moment. */
  readonly alsoBy?: readonly RequirementId[] | 'any';
  /**
   * Wraps the behaviour. Called once when an endpoint starts, so that state kept in its closure
   * belongs to that endpoint.
   */
  readonly apply: (behaviour: Behaviour, state: FaultState) => Behaviour;
}
