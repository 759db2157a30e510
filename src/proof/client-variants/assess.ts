import type { Fault } from '../../faithful/faults/fault.ts';
import type { RequirementResult } from '../../generated/results.ts';
import type { ClientRequirement } from '../../requirement/client/client-requirement.ts';
import { assessFaithful } from '../../testing/assess-faithful.ts';
import type { ClientVariant } from './variant.ts';

/** Assesses these requirements against an SDK of these variants. */
export async function assessClientVariants(
  variants: readonly ClientVariant[],
  options: {
    readonly requirements: readonly ClientRequirement[];
    readonly seed: number;
    readonly runs: number;
  },
): Promise<readonly RequirementResult[]> {
  const { results } = await assessFaithful({ ...options, faults: variants.map(asFault) });
  return [...results.values()];
}

/** In the shape in which the faithful SDK takes changes; no requirement may find any. */
export function asFault({ id, title, ground, change }: ClientVariant): Fault {
  return {
    id,
    description: title,
    source: ground.text.en,
    caughtBy: [],
    apply: (behaviour) => ({ ...behaviour, ...change(behaviour) }),
  };
}
