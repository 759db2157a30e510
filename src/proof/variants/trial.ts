import type { Misjudged } from './judge.ts';

/** One run against some variants at once. Plain JSON: it is handed to a process of its own. */
export interface Trial {
  /** Ids of variants; none is the endpoint or SDK as it is. */
  readonly variants: readonly string[];
  readonly seed: number;
  readonly runs: number;
  /** Which part of the requirements is assessed, of how many. */
  readonly part: readonly [index: number, of: number];
  /** Whether an endpoint is assessed by its short histories alone, which is cheaper. No matter for an SDK. */
  readonly short: boolean;
}

/** What came of a trial. */
export interface Tried {
  readonly requests: number;
  readonly cases: number;
  readonly outcomes: Readonly<Record<string, number>>;
  readonly passed: readonly string[];
  readonly warned: readonly string[];
  /** Requirements that came to nothing, by reason. */
  readonly left: readonly {
    readonly id: string;
    readonly outcome: string;
    readonly reason: string;
  }[];
  /** Requirements that were assessed a second time, because the first came to nothing for no known reason. */
  readonly again: readonly string[];
  readonly misjudged: readonly Misjudged[];
  /** The smallest part of the variants that shows the first of them. */
  readonly smallest?: readonly string[];
}
