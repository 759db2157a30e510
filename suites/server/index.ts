import type { Requirement } from '../../src/requirement/requirement.ts';
import { clockRequirements } from './clock/index.ts';
import { errorsRequirements } from './errors/index.ts';
import { historyRequirements } from './history/index.ts';
import { isolationRequirements } from './isolation/index.ts';
import { limitRequirements } from './limit/index.ts';
import { paginationRequirements } from './pagination/index.ts';
import { schemaRequirements } from './schema/index.ts';
import { signatureRequirements } from './signature/index.ts';
import { transportRequirements } from './transport/index.ts';

/** Every requirement of the server side, in the order of the specification. */
export const serverRequirements: readonly Requirement[] = [
  ...schemaRequirements,
  ...limitRequirements,
  ...paginationRequirements,
  ...historyRequirements,
  ...signatureRequirements,
  ...clockRequirements,
  ...errorsRequirements,
  ...isolationRequirements,
  ...transportRequirements,
];
