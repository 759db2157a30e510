import type { Arbitrary } from 'fast-check';
import type { RequirementId } from '../generated/requirements.ts';
import type { Context } from './context.ts';
import type { Finding } from './finding.ts';
import type { Need, World } from './world.ts';

/**
 * A requirement: its id, what it takes, what is drawn, and what must hold. Level, source and texts are in
 * the specification. The side that it belongs to decides what it knows (`W`), does (`C`) and takes (`N`);
 * without them it is one of the server side.
 */
export interface Definition<Input, C = Context, W = World, N = Need> {
  readonly id: RequirementId;
  /** Everything that has to be there; whether the lack of it makes it incomplete or not applicable is the side's to say. */
  readonly needs: readonly N[];
  /** Draws one case. Inputs are plain JSON: they are stored and run again from there. */
  readonly draw: (world: W) => Arbitrary<Input>;
  /** Boundary values, run before anything is drawn. Written as small as they can be: they are not shrunk. */
  readonly examples?: (world: W) => readonly Input[];
  /** How many cases to draw, from the number that was asked for. Default: that number. */
  readonly cases?: (runs: number) => number;
  /** Judges one case: a finding, or nothing where the clause holds. */
  readonly check: (input: Input, context: C) => Promise<Finding | undefined>;
}

/** A requirement of the server side whose input type only its own functions know. */
export type Requirement = Definition<unknown>;

/** Declares a requirement of the server side. */
export function requirement<Input>(definition: Definition<Input>): Requirement {
  // Sound because inputs only ever come from the definition's own `draw` and `examples`,
  // or from results that they were stored in.
  return definition as unknown as Requirement;
}
