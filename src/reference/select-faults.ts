import { faults } from './faults/index.ts';
import type { Fault } from './faults/fault.ts';
import { ReferenceSetupError } from './errors.ts';
import { nearestNames } from './nearest-names.ts';

/**
 * Looks faults up by their ids; a fault itself stands for itself.
 *
 * @throws ReferenceSetupError for an id that is not in the catalogue, with the nearest ones.
 */
export function selectFaults(wanted: readonly (string | Fault)[]): readonly Fault[] {
  return wanted.map((one) => {
    if (typeof one !== 'string') return one;
    const fault = faults.find(({ id }) => id === one);
    if (fault !== undefined) return fault;
    const ids = faults.map(({ id }) => id);
    const nearest = nearestNames(one, ids, 3).join(', ');
    throw new ReferenceSetupError(`unknown fault ${JSON.stringify(one)}: did you mean ${nearest}?`);
  });
}
