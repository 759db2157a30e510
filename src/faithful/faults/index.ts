import { decodingFaults } from './decoding/index.ts';
import { errorsFaults } from './errors/index.ts';
import type { Fault } from './fault.ts';
import { pagingFaults } from './paging/index.ts';
import { requestFaults } from './request/index.ts';
import { resilienceFaults } from './resilience/index.ts';
import { signingFaults } from './signing/index.ts';

/** Every fault that the faithful SDK can be started with. */
export const faults: readonly Fault[] = [
  ...requestFaults,
  ...signingFaults,
  ...decodingFaults,
  ...errorsFaults,
  ...pagingFaults,
  ...resilienceFaults,
];
