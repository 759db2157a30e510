import fc, { type Arbitrary } from 'fast-check';
import type { Intent } from '../protocol/intent.ts';
import type { PagePlace } from '../requirement/open-page.ts';
import type { ExecutionRef, KnownExecution, World } from '../requirement/world.ts';
import { ownParameters } from './valid-intent.ts';

export interface PageConstraints {
  /** Executions to draw from. Default: those that are over. */
  readonly executions?: readonly KnownExecution[];
  /** The Limit of the page, from the number of events that are left behind `after`. Default: any, mostly small. */
  readonly limit?: (left: number) => Arbitrary<number | undefined>;
}

/** The widest page there is. */
export const MAX_LIMIT = 999;

/** A page anywhere in a history: the first, one in the middle, or the last where one request reaches it. */
export function anyPage(
  world: World,
  { executions = world.executions, limit = anyLimit }: PageConstraints = {},
): Arbitrary<PagePlace> {
  return fc
    .record({
      signature: fc.constantFrom(...world.signatures),
      method: fc.constantFrom('GET', 'POST'),
      execution: fc.constantFrom(...executions),
    })
    .chain(({ signature, method, execution }) =>
      placeIn(execution.events.length).chain((after) =>
        limit(execution.events.length - (after ?? 0)).map((size) => ({
          intent: {
            signature,
            method,
            identity: 'main' as const,
            parameters: ownParameters(execution, size),
          },
          after,
        })),
      ),
    );
}

/** A page of any execution that is not refused, for what has to hold before a page can be read. */
export function anyAnsweredPage(world: World): Arbitrary<PagePlace> {
  return anyPage(world, { executions: world.answering });
}

/** How many events go before the page: none, a few, or all but a few. Behind all of them there may be an empty page. */
function placeIn(length: number): Arbitrary<number | null> {
  if (length === 0) return fc.constant(null);
  const furthest = Math.min(length, MAX_LIMIT);
  return fc.oneof(
    { weight: 3, arbitrary: fc.constant(null) },
    { weight: 3, arbitrary: fc.integer({ min: 1, max: Math.min(20, furthest) }) },
    {
      weight: 1,
      arbitrary: fc.nat(Math.min(10, furthest - 1)).map((n) => furthest - n),
    },
  );
}

function anyLimit(): Arbitrary<number | undefined> {
  return fc.oneof(
    { weight: 18, arbitrary: fc.integer({ min: 1, max: 20 }) },
    { weight: 1, arbitrary: fc.constant(undefined) },
    { weight: 1, arbitrary: fc.integer({ min: 1, max: MAX_LIMIT }) },
  );
}

/** A Limit that shows only part of what is left where that is possible, mostly small. */
export function partialLimit(left: number): Arbitrary<number> {
  const widest = Math.max(1, Math.min(left - 1, MAX_LIMIT));
  return fc.oneof(
    { weight: 9, arbitrary: fc.integer({ min: 1, max: Math.min(widest, 20) }) },
    { weight: 1, arbitrary: fc.integer({ min: 1, max: widest }) },
  );
}

/** One place, asked for by GET with the first signature: for examples. */
export function placeOf(
  world: World,
  execution: ExecutionRef,
  limit?: number,
  after: number | null = null,
): PagePlace {
  const signature = world.signatures[0] ?? 'rpc';
  const parameters = ownParameters(execution, limit);
  return { intent: { signature, method: 'GET', identity: 'main', parameters }, after };
}

/** An endpoint may have been given hundreds of executions, and each example is a case. */
const MOST_EXAMPLES = 5;

/**
 * The first page of some executions, and what is behind all but one and behind all of their events.
 * Signatures and methods take turns, so that a small number of cases has each of them too.
 */
export function pageExamples(world: World): readonly PagePlace[] {
  return world.executions.slice(0, MOST_EXAMPLES).flatMap((execution, index) => {
    const { length } = execution.events;
    const intent: Intent = {
      signature: world.signatures[index % world.signatures.length] ?? 'rpc',
      method: index % 4 === 1 || index % 4 === 2 ? 'POST' : 'GET',
      identity: 'main',
      parameters: ownParameters(execution),
    };
    const last = [length - 1, length].filter((after) => after > 0 && after <= MAX_LIMIT);
    return [{ intent, after: null }, ...last.map((after) => ({ intent, after }))];
  });
}

/** Executions that still grow, among the examples. */
const MOST_RUNNING = 2;

/** The first page of some executions that still grow. */
export function runningExamples(world: World): readonly PagePlace[] {
  return world.running.slice(0, MOST_RUNNING).map((execution) => placeOf(world, execution));
}

/** The same for every execution that is not refused. */
export function answeredPageExamples(world: World): readonly PagePlace[] {
  return pageExamples({ ...world, executions: world.answering });
}

/** The execution with the most events. */
export function longestExecution({ executions }: World): KnownExecution | undefined {
  return executions.toSorted((a, b) => b.events.length - a.events.length)[0];
}
