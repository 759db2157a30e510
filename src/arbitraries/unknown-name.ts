import fc, { type Arbitrary } from 'fast-check';
import type { World } from '../requirement/world.ts';

/**
 * A well-formed name that no flow and no execution has: 20 to 128 characters [concept], so that
 * nobody has it by chance either.
 */
export function unknownName({ executions, running, foreign }: World): Arbitrary<string> {
  const known = new Set(
    [...executions, ...running, ...foreign].flatMap(({ flowName, executionName }) => [
      flowName,
      executionName,
    ]),
  );
  return fc
    .stringMatching(/^[A-Za-z_][A-Za-z0-9_-]{7,115}$/, { size: 'max' })
    .map((start) => `${start}_no_such_name`.slice(0, 128))
    .filter((name) => !known.has(name));
}
