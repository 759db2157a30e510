import fc, { type Arbitrary } from 'fast-check';
import type { Ending, HistoryEvent } from './event.ts';
import { generateHistory } from './generate-history.ts';

export interface HistoryConstraints {
  /** Default 1. */
  readonly minLength?: number;
  /** Default 200; up to 100,000. */
  readonly maxLength?: number;
  /** Default: all. */
  readonly endings?: readonly Ending[];
  /** Also draws ids that a double cannot hold, as bigints. Default false: ids begin at 1. */
  readonly bigIds?: boolean;
}

const ENDINGS: readonly Ending[] = ['succeeded', 'failed', 'stopped', 'timed-out', 'running'];

// 2^53 + 1 is the first integer that a double cannot hold; int64 ends at 2^63 - 1.
const FIRST_BIG_ID = 2n ** 53n + 1n;
const LAST_BIG_ID = 2n ** 63n - 100_001n;

/** Histories that follow the grammar of recorded ones. They shrink towards short ones with ids from 1. */
export function arbitraryHistory(
  constraints: HistoryConstraints = {},
): Arbitrary<readonly HistoryEvent[]> {
  const { minLength = 1, maxLength = 200, endings = ENDINGS, bigIds = false } = constraints;
  const firstId = fc.bigInt({ min: FIRST_BIG_ID, max: LAST_BIG_ID });
  return fc
    .record({
      length: fc.integer({ min: minLength, max: maxLength }),
      ending: fc.constantFrom(...endings),
      seed: fc.nat({ max: 0x7fffffff }),
      firstId: bigIds ? fc.oneof(fc.constant<number>(1), firstId) : fc.constant<number>(1),
    })
    .map((shape) => generateHistory(shape));
}
