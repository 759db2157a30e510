import fc, { type Arbitrary } from 'fast-check';
import type { Intent } from '../protocol/intent.ts';
import type { World } from '../requirement/world.ts';
import { MAX_LIMIT, placeOf } from './page-place.ts';
import { ownParameters } from './valid-intent.ts';

/** One way to read a history from its first event on. */
export interface HistoryReading {
  /** The request of the first page, without Limit. */
  readonly intent: Intent;
  readonly limit: number;
}

/**
 * Pages that a reading takes at most. The whole histories were read when the endpoint was measured;
 * a reading is to show what comes out in small pages, and with another signature or method.
 */
export const MAX_PAGES = 2;

/** An execution that is over, and a Limit, mostly small. */
export function historyReading(world: World): Arbitrary<HistoryReading> {
  return fc
    .record({
      signature: fc.constantFrom(...world.signatures),
      method: fc.constantFrom('GET', 'POST'),
      execution: fc.constantFrom(...world.executions),
      limit: fc.oneof(
        { weight: 7, arbitrary: fc.integer({ min: 1, max: 20 }) },
        { weight: 1, arbitrary: fc.integer({ min: 1, max: MAX_LIMIT }) },
      ),
    })
    .map(({ signature, method, execution, limit }) => ({
      intent: { signature, method, identity: 'main', parameters: ownParameters(execution) },
      limit,
    }));
}

/** Each execution once, in pages of ten events. */
export function readingExamples(world: World): readonly HistoryReading[] {
  return world.executions.map((execution) => ({
    intent: placeOf(world, execution).intent,
    limit: 10,
  }));
}
