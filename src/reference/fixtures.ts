import type { Ending } from '../history/event.ts';
import { generatedExecution, growingExecution } from './executions.ts';
import type { AccountName, ExecutionRecord } from './world.ts';

/** An execution that a run can be pointed at. */
export interface ReferenceExecution {
  readonly flowName: string;
  readonly executionName: string;
  readonly running?: boolean;
  readonly foreign?: boolean;
}

/** A record, whose it is, and whether a run is told of it. */
export interface Fixture {
  readonly record: ExecutionRecord;
  readonly account: AccountName;
  readonly listed: boolean;
}

// [concept] 1 to 128 of A-Z a-z 0-9 _ -, the first a letter or _.
const ALPHABET = '_ABCDEFGHIJKLMNOPQRSTUVWXYZ-abcdefghijklmnopqrstuvwxyz_0123456789';
const LONGEST = `Z${ALPHABET.repeat(2)}`.slice(0, 128);

/**
 * Lengths around the default Limit, the greatest Limit and their multiples, and every way to end. No
 * name is a part of another, so that a part of a name is never itself a name.
 */
const FINISHED: readonly (readonly [string, string, number, Ending])[] = [
  // Started and never heard of again: it does not grow, so it can be read like one that is over.
  ['orders', 'only-begun', 1, 'running'],
  ['orders', 'nothing-to-do', 2, 'succeeded'],
  ['orders', 'stopped-at-once', 3, 'stopped'],
  ['orders', 'first-task-failed', 7, 'failed'],
  ['orders', 'cut-short', 59, 'stopped'],
  // Two flows share the name of an execution.
  ['orders', 'nightly', 60, 'succeeded'],
  ['invoices', 'nightly', 61, 'timed-out'],
  ['invoices', 'two-pages', 120, 'failed'],
  [ALPHABET, LONGEST, 300, 'succeeded'],
  ['invoices', 'autumn', 999, 'succeeded'],
  ['invoices', 'winter', 1000, 'failed'],
  ['invoices', 'summer', 1001, 'succeeded'],
];

const LARGE: readonly (readonly [string, string, number, Ending])[] = [
  ['archive', 'five-thousand-events', 5000, 'succeeded'],
  ['archive', 'hundred-thousand-events', 100_000, 'timed-out'],
];

/** The executions that are served when no data is given. `now` is the clock at the start. */
export function defaultFixtures(seed: number, now: number): readonly Fixture[] {
  const made = [...FINISHED, ...LARGE].map(
    ([flowName, executionName, length, ending], index): Fixture => ({
      record: generatedExecution(
        { flowName, executionName },
        { seed: seed * 1000 + index, length, ending },
      ),
      account: 'main',
      listed: index < FINISHED.length,
    }),
  );
  const live = growingExecution(
    { flowName: 'orders', executionName: 'live' },
    { seed, startedAt: now, initial: 30, intervalMs: 40, most: 4000 },
  );
  const foreign = generatedExecution(
    { flowName: 'parcels', executionName: 'abroad' },
    { seed: seed * 1000 - 1, length: 25, ending: 'succeeded' },
  );
  return [
    ...made,
    { record: live, account: 'main', listed: true },
    { record: foreign, account: 'foreign', listed: true },
  ];
}

/** What a run is told of a fixture. */
export function describeFixture({ record, account }: Fixture): ReferenceExecution {
  const { flowName, executionName, running } = record;
  return {
    flowName,
    executionName,
    ...(running ? { running } : {}),
    ...(account === 'foreign' ? { foreign: true } : {}),
  };
}
