import { requirementCatalogue, type RequirementId } from '../../generated/requirements.ts';
import { faults as faithfulFaults } from '../../faithful/faults/index.ts';
import { faults as referenceFaults } from '../../reference/faults/index.ts';
import type { Text } from '../../text.ts';
import type { Side } from './row.ts';

/** A fault of either side, as the matrix shows it. */
export interface CataloguedFault {
  readonly side: Side;
  readonly id: string;
  readonly title: Text;
  readonly source: string;
  readonly caughtBy: readonly RequirementId[];
  readonly alsoBy: readonly RequirementId[] | 'any';
}

const sources: ReadonlyMap<string, string> = new Map(
  requirementCatalogue.map(({ id, source }) => [id, source]),
);

/** Where a fault names no source, it breaks the clause of the requirement that it names first. */
function clauseOf([first]: readonly RequirementId[]): string {
  return first === undefined ? '' : `${first}: ${sources.get(first) ?? ''}`;
}

export const catalogue: readonly CataloguedFault[] = [
  ...referenceFaults.map(({ id, title, source, caughtBy, alsoBy = [] }) => ({
    side: 'server' as const,
    id,
    title,
    source: source ?? clauseOf(caughtBy),
    caughtBy,
    alsoBy,
  })),
  ...faithfulFaults.map(({ id, description, source, caughtBy, alsoBy = [] }) => ({
    side: 'client' as const,
    id,
    title: description,
    source,
    caughtBy,
    alsoBy,
  })),
];
