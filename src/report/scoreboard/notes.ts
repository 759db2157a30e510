import type { Note } from '../../generated/scoreboard.ts';
import type { RequirementResult, Text } from '../../generated/results.ts';
import type { SdkResults } from './board.ts';

/** Failures and warnings: what a note may explain. */
function isAccusation({ outcome }: RequirementResult): boolean {
  return outcome === 'failed' || outcome === 'warned';
}

/** What a failure or warning comes from, where somebody wrote it up. */
export type CauseOf = (sdk: string, requirement: string) => Text | undefined;

export function causesFrom(notes: readonly Note[]): CauseOf {
  const causes = new Map(
    notes.map(({ sdk, requirement, cause }) => [key(sdk, requirement), cause]),
  );
  return (sdk, requirement) => causes.get(key(sdk, requirement));
}

/** What is wrong with the notes to some results. */
export interface NoteProblems {
  /** Where in the list an entry explains what is no failure and no warning. */
  readonly idle: readonly number[];
  /** Where in the list an entry explains what another explained before. */
  readonly repeated: readonly number[];
  /** Failures without an entry. */
  readonly missing: readonly { readonly sdk: string; readonly requirement: string }[];
}

/** Holds notes against results: each entry explains something, and each failure is explained. */
export function checkNotes(sdks: readonly SdkResults[], notes: readonly Note[]): NoteProblems {
  const accusations = new Set<string>();
  const failures: { sdk: string; requirement: string }[] = [];
  for (const { id: sdk, results } of sdks) {
    for (const result of results.requirements.filter(isAccusation)) {
      accusations.add(key(sdk, result.id));
      if (result.outcome === 'failed') failures.push({ sdk, requirement: result.id });
    }
  }
  const keys = notes.map(({ sdk, requirement }) => key(sdk, requirement));
  const explained = new Set(keys);
  const indexes = [...keys.keys()];
  return {
    idle: indexes.filter((index) => !accusations.has(keys[index] ?? '')),
    repeated: indexes.filter((index) => keys.indexOf(keys[index] ?? '') !== index),
    missing: failures.filter(({ sdk, requirement }) => !explained.has(key(sdk, requirement))),
  };
}

function key(sdk: string, requirement: string): string {
  return JSON.stringify([sdk, requirement]);
}
