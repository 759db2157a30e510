import type { RequirementResult } from '../../generated/results.ts';
import { unsigned } from './recording.ts';

/**
 * What came of a requirement, without what may differ when a run is repeated: how long it took, and the
 * exchanges and calls of its counterexample, which are those of its last try with its own time, nonce, ids
 * and ports; and how many requests there were, since what grows is read to where it ends by then, and an SDK tries again
 * when a connection breaks. What was observed is left out where it is a measured time.
 */
export function repeatable(result: RequirementResult): unknown {
  return JSON.parse(
    unsigned(
      JSON.stringify(result, (key, value: unknown) => {
        if (NOT_REPEATED.has(key)) return undefined;
        if (key !== 'observations') return value;
        return (value as RequirementResult['observations']).map(({ what, value: shown, count }) =>
          MEASURED.test(shown.en) ? { what, count } : { what, value: shown, count },
        );
      }),
    ),
  ) as unknown;
}

const NOT_REPEATED: ReadonlySet<string> = new Set(['durationMs', 'exchanges', 'calls', 'requests']);

/** Observed values that are times. */
const MEASURED = /\d+(?:\.\d+)? ?(?:ms|s|seconds?|minutes?|min)\b/;
