import { clockFaults } from './clock/index.ts';
import { errorsFaults } from './errors/index.ts';
import type { Fault } from './fault.ts';
import { historyFaults } from './history/index.ts';
import { isolationFaults } from './isolation/index.ts';
import { limitFaults } from './limit/index.ts';
import { paginationFaults } from './pagination/index.ts';
import { schemaFaults } from './schema/index.ts';
import { signatureFaults } from './signature/index.ts';
import { transportFaults } from './transport/index.ts';

/** Every fault that the reference endpoint can be started with. */
export const faults: readonly Fault[] = [
  ...schemaFaults,
  ...limitFaults,
  ...paginationFaults,
  ...historyFaults,
  ...signatureFaults,
  ...clockFaults,
  ...errorsFaults,
  ...isolationFaults,
  ...transportFaults,
];
