import type { RequirementResult } from '../../generated/results.ts';
import { unsigned, type Conditions } from './recording.ts';

/**
 * What came of a requirement, without what may differ when a run is repeated: how long it took, and the
 * exchanges and calls of its counterexample, which are those of its last try with its own time, nonce, ids
 * and ports; on the client side how many requests arrived, since an SDK tries again when a connection breaks. What
 * was observed is left out where it is a measured time.
 */
export function repeatable(result: RequirementResult, side: Conditions['side']): unknown {
  return JSON.parse(
    unsigned(
      JSON.stringify(result, (key, value: unknown) => {
        if (NOT_REPEATED.has(key) || (side === 'client' && key === 'requests')) return undefined;
        if (key !== 'observations') return value;
        return (value as RequirementResult['observations']).map(({ what, value: shown, count }) =>
          MEASURED.test(shown.en) ? { what, count } : { what, value: shown, count },
        );
      }),
    ),
  ) as unknown;
}

const NOT_REPEATED: ReadonlySet<string> = new Set(['durationMs', 'exchanges', 'calls']);

/** Observed values that are times. */
const MEASURED = /\d+(?:\.\d+)? ?(?:ms|s|seconds?|minutes?|min)\b/;
