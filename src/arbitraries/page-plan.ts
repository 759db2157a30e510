import fc, { type Arbitrary } from 'fast-check';
import type { Intent } from '../protocol/intent.ts';
import type { ExecutionRef, KnownExecution, World } from '../requirement/world.ts';
import { ownParameters } from './valid-intent.ts';

/** A walk with one Limit on every page. */
export interface PagePlan {
  /** The request of the first page, without Limit. */
  readonly intent: Intent;
  readonly limit: number;
}

export interface PagePlanConstraints {
  /** Pages that the whole history takes at most, as far as Limit 999 allows. Default 12. */
  readonly maxPages?: number;
  /** Greatest Limit. Default 999. Pages stay small, and the history may take more of them than `maxPages`. */
  readonly maxLimit?: number;
  /** Leaves shorter histories out. Default 1. At least one measured history must be as long. */
  readonly minEvents?: number;
  /** Leaves longer histories out where there are others. Default: none. */
  readonly maxEvents?: number;
}

/** Histories up to this length are drawn more often. */
const SHORT = 130;

/** [page] Limit is in [1,1000). */
const MAX_LIMIT = 999;

/** Draws an execution, short ones first, and a Limit from the smallest that takes `maxPages` up to one more than the length. */
export function pagePlan(world: World, constraints: PagePlanConstraints = {}): Arbitrary<PagePlan> {
  const { maxPages = 12, maxLimit = MAX_LIMIT } = constraints;
  const executions = byLength(world, constraints);
  const short = executions.filter(({ events }) => events.length <= SHORT);
  return fc
    .record({
      signature: fc.constantFrom(...world.signatures),
      method: fc.constantFrom('GET', 'POST'),
      // Long histories cost time and show little that short ones do not, but what they show is real.
      execution: fc.oneof(
        { weight: 3, arbitrary: fc.constantFrom(...(short.length > 0 ? short : executions)) },
        { weight: 1, arbitrary: fc.constantFrom(...executions) },
      ),
      above: fc.nat(998),
    })
    .map(({ signature, method, execution, above }) => {
      const { length } = execution.events;
      const lowest = Math.min(maxLimit, Math.ceil(length / maxPages));
      const highest = Math.min(maxLimit, length + 1);
      return {
        intent: { signature, method, identity: 'main', parameters: ownParameters(execution) },
        limit: lowest + (above % (highest - lowest + 1)),
      };
    });
}

/** Walks of one execution each, by GET, for the boundary values among the examples. A Limit above the greatest is the greatest. */
export function planOf(world: World, execution: ExecutionRef, limit: number): PagePlan {
  const signature = world.signatures[0] ?? 'rpc';
  const parameters = ownParameters(execution);
  return {
    intent: { signature, method: 'GET', identity: 'main', parameters },
    limit: Math.min(MAX_LIMIT, limit),
  };
}

/** Measured executions from the shortest to the longest; all of them where none fits. */
export function byLength(
  world: World,
  { minEvents = 1, maxEvents = Infinity }: PagePlanConstraints = {},
): KnownExecution[] {
  const sorted = [...world.executions].sort((a, b) => a.events.length - b.events.length);
  const fit = sorted.filter(
    ({ events }) => events.length >= minEvents && events.length <= maxEvents,
  );
  return fit.length > 0 ? fit : sorted;
}
