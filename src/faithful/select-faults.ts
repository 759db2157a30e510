import { faults } from './faults/index.ts';
import type { Fault } from './faults/fault.ts';

/**
 * Looks faults up by their ids; a fault itself stands for itself.
 *
 * @throws RangeError for an id that is not in the catalogue.
 */
export function selectFaults(wanted: readonly (string | Fault)[]): readonly Fault[] {
  return wanted.map((one) => {
    if (typeof one !== 'string') return one;
    const fault = faults.find(({ id }) => id === one);
    if (fault === undefined) throw new RangeError(`unknown fault ${JSON.stringify(one)}`);
    return fault;
  });
}
