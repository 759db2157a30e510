import type { ClientRequirement } from '../../src/requirement/client/client-requirement.ts';
import { decodingRequirements } from './decoding/index.ts';
import { errorsRequirements } from './errors/index.ts';
import { pagingRequirements } from './paging/index.ts';
import { requestRequirements } from './request/index.ts';
import { resilienceRequirements } from './resilience/index.ts';
import { signingRequirements } from './signing/index.ts';

/** Every requirement of the client side, in the order of the specification. */
export const clientRequirements: readonly ClientRequirement[] = [
  ...requestRequirements,
  ...signingRequirements,
  ...decodingRequirements,
  ...errorsRequirements,
  ...pagingRequirements,
  ...resilienceRequirements,
];
