import type { RequirementEntry, RequirementId } from '../../generated/requirements.ts';
import type { Catch, Row } from './row.ts';

/** Requirements that had to find a fault and did not. */
export function missedBy({ caughtBy, catches }: Row): readonly RequirementId[] {
  return caughtBy.filter((id) => catches.every(({ requirement }) => requirement !== id));
}

/** Requirements that found a fault although they have nothing to do with it. */
export function unrelated({ caughtBy, alsoBy, catches }: Row): readonly RequirementId[] {
  if (alsoBy === 'any') return [];
  return catches
    .map(({ requirement }) => requirement)
    .filter((id) => !caughtBy.includes(id) && !alsoBy.includes(id));
}

/** Requirements that can be failed and that no fault of these failed. */
export function neverFailed(
  rows: readonly Row[],
  requirements: readonly RequirementEntry[],
): readonly RequirementId[] {
  const failing = new Set(rows.flatMap(({ catches }) => catches.map((one) => one.requirement)));
  return requirements
    .filter(({ level, id }) => level !== 'MAY' && !failing.has(id))
    .map(({ id }) => id);
}

/** The named requirement that needed the fewest requests. */
export function firstOf({ caughtBy, catches }: Row): Catch | undefined {
  return catches
    .filter(({ requirement }) => caughtBy.includes(requirement))
    .reduce<Catch | undefined>(
      (best, one) => (best === undefined || one.requests < best.requests ? one : best),
      undefined,
    );
}
