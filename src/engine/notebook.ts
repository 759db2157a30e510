import type { Observation } from '../generated/results.ts';
import type { Text } from '../text.ts';
import type { Notebook } from './case-context.ts';

/** Distinct observations that one requirement keeps; an endpoint must not be able to fill the memory. */
const LIMIT = 50;

export interface CountingNotebook extends Notebook {
  readonly observations: readonly Observation[];
  /** Requests that the requirement asked for, retries aside. */
  readonly requests: number;
}

/** Counts requests, and equal observations together. */
export function createNotebook(): CountingNotebook {
  const counts = new Map<string, { what: Text; value: Text; count: number }>();
  let requests = 0;
  return {
    countRequest() {
      requests += 1;
    },
    get requests() {
      return requests;
    },
    note(what, value) {
      const key = JSON.stringify([what.en, value.en]);
      const known = counts.get(key);
      if (known !== undefined) known.count += 1;
      else if (counts.size < LIMIT) counts.set(key, { what, value, count: 1 });
    },
    get observations() {
      return [...counts.values()];
    },
  };
}
