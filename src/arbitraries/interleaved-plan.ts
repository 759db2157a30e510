import fc, { type Arbitrary } from 'fast-check';
import type { World } from '../requirement/world.ts';
import { pagePlan, type PagePlan, type PagePlanConstraints } from './page-plan.ts';

/** Walks that are under way at the same time. */
export interface InterleavedPlan {
  readonly walks: readonly PagePlan[];
  /** Which walk gets its answer next, by its index; each walk reads as many pages as it is named. */
  readonly order: readonly number[];
}

/** Draws two or three walks and an order of 4 to 12 pages in which each of them has at least two. */
export function interleavedPlan(
  world: World,
  constraints: PagePlanConstraints = {},
): Arbitrary<InterleavedPlan> {
  const walks = fc.array(pagePlan(world, { maxPages: 5, ...constraints }), {
    minLength: 2,
    maxLength: 3,
  });
  const picks = fc.array(fc.nat(2), { maxLength: 6 });
  const rotation = fc.nat(2);
  return fc.record({ walks, picks, rotation }).map(({ walks, picks, rotation }) => {
    const count = walks.length;
    const indices = walks.map((_, index) => (index + rotation) % count);
    return { walks, order: [...indices, ...picks.map((pick) => pick % count), ...indices] };
  });
}
