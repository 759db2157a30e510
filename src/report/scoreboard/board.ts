import type { Level, RequirementResult, Results, Text } from '../../generated/results.ts';
import type { Note } from '../../generated/scoreboard.ts';
import { titleOf } from '../bilingual.ts';
import { suitesOf } from '../by-suite.ts';

/** The results of one SDK: a column. */
export interface SdkResults {
  /** Letters, digits, `.`, `_` and `-`; no two columns share one. */
  readonly id: string;
  /** Where the results lie, for the replay commands. */
  readonly path: string;
  readonly results: Results;
}

/** What a scoreboard is rendered from. */
export interface Scoreboard {
  /** The columns, in their order; one at least. */
  readonly sdks: readonly SdkResults[];
  readonly notes: readonly Note[];
}

/** A requirement, and what became of it in each column. */
export interface BoardRow {
  readonly id: string;
  readonly title: Text;
  readonly level: Level;
  /** In the order of the columns; `undefined` where the results know no such requirement. */
  readonly cells: readonly (RequirementResult | undefined)[];
}

export interface BoardSuite {
  readonly id: string;
  readonly name: Text;
  readonly rows: readonly BoardRow[];
}

/**
 * The rows of a scoreboard by suite, in the order of the specification. Results of different editions
 * of the requirements stand side by side: a row for whatever any of them knows.
 */
export function boardSuites(sdks: readonly SdkResults[]): readonly BoardSuite[] {
  const known = new Map<string, RequirementResult>();
  const byColumn = sdks.map(
    ({ results }) => new Map(results.requirements.map((result) => [result.id, result])),
  );
  for (const column of byColumn) {
    for (const [id, result] of column) if (!known.has(id)) known.set(id, result);
  }
  return suitesOf([...known.values()]).map(({ id, name, requirements }) => ({
    id,
    name,
    rows: requirements.map((result) => ({
      id: result.id,
      title: titleOf(result),
      level: result.level,
      cells: byColumn.map((column) => column.get(result.id)),
    })),
  }));
}

/** Whether the columns were made with different editions of the requirements. */
export function editionsDiffer(sdks: readonly SdkResults[]): boolean {
  return new Set(sdks.map(({ results }) => results.spec.requirementsSha256)).size > 1;
}
