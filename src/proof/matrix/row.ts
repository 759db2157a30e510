import type { RequirementId } from '../../generated/requirements.ts';
import type { Outcome } from '../../generated/results.ts';
import type { Text } from '../../text.ts';

export type Side = 'server' | 'client';

/** What is asked of a worker: one fault, and how to try it. */
export interface Trial {
  readonly side: Side;
  readonly fault: string;
  readonly seed: number;
  /** Cases that each requirement draws, as for `--runs`. */
  readonly runs: number;
  /** The same for the requirements that have to find the fault and did not with `runs`. */
  readonly runsOfNamed: number;
}

/** A requirement that found a fault. */
export interface Catch {
  readonly requirement: RequirementId;
  readonly outcome: Extract<Outcome, 'failed' | 'warned'>;
  /** Cases until it was found, that one included. */
  readonly cases: number;
  /** Requests (client side: calls) until it was found. */
  readonly requests: number;
  /** Length of the shrunk counterexample as JSON, in characters. */
  readonly size: number;
  readonly shrinks: number;
  /** Cases that it was given; more than the others where it needed them. */
  readonly runs: number;
}

/** A fault, and what every requirement of its side made of it. */
export interface Row {
  readonly side: Side;
  readonly fault: string;
  readonly title: Text;
  /** What it is modelled on: a defect that was seen, or the clause that it breaks. */
  readonly source: string;
  readonly caughtBy: readonly RequirementId[];
  readonly alsoBy: readonly RequirementId[] | 'any';
  readonly catches: readonly Catch[];
  /** Requirements that could not be assessed with the fault. */
  readonly incomplete: readonly RequirementId[];
  /** How many requirements it did not disturb. */
  readonly passed: number;
}
