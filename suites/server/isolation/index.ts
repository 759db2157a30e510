import type { Requirement } from '../../../src/requirement/requirement.ts';
import { isolationConcurrent } from './isolation-concurrent.ts';
import { isolationForeign } from './isolation-foreign.ts';
import { isolationPermission } from './isolation-permission.ts';
import { isolationRepeatable } from './isolation-repeatable.ts';

export const isolationRequirements: readonly Requirement[] = [
  isolationPermission,
  isolationForeign,
  isolationRepeatable,
  isolationConcurrent,
];
