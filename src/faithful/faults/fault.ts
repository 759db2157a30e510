import type { RequirementId } from '../../generated/requirements.ts';
import type { Text } from '../../text.ts';
import type { Behaviour } from '../behaviour.ts';

/**
 * A defect that an SDK could really have, as a small change to its behaviour. Faults compose: each one
 * wraps what it is given.
 */
export interface Fault {
  /** Kebab case. */
  readonly id: string;
  readonly description: Text;
  /** What it is modelled on: a defect that was seen (`owner/repository#number`), or a clause. */
  readonly source: string;
  /** The requirements that must find it. */
  readonly caughtBy: readonly RequirementId[];
  /** Further requirements that may; `any` where it spoils whatever comes at the wrong moment. */
  readonly alsoBy?: readonly RequirementId[] | 'any';
  /**
   * Wraps the behaviour. Called once for each process of the driver, so that state kept in its closure
   * belongs to that process.
   */
  readonly apply: (behaviour: Behaviour) => Behaviour;
}
