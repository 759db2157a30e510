import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { JsonObject } from '../protocol/exact-json.ts';
import { arbitraryHistory } from './arbitrary-history.ts';
import { checkCause } from './check-cause.ts';
import { checkEndLast } from './check-end-last.ts';
import { checkEndOnce } from './check-end-once.ts';
import { checkIdContiguous } from './check-id-contiguous.ts';
import { checkIdIncreasing } from './check-id-increasing.ts';
import { checkIdUnique } from './check-id-unique.ts';
import { checkPairs } from './check-pairs.ts';
import { checkStart } from './check-start.ts';
import { checkStepsFinished } from './check-steps-finished.ts';
import { checkStepsNested } from './check-steps-nested.ts';
import { checkTasksOrdered } from './check-tasks-ordered.ts';
import { checkTimeOrder } from './check-time-order.ts';

const checks = {
  checkCause,
  checkEndLast,
  checkEndOnce,
  checkIdIncreasing,
  checkIdUnique,
  checkStart,
  checkStepsFinished,
  checkStepsNested,
  checkTasksOrdered,
  checkTimeOrder,
  branches: checkPairs('BranchEntered', 'BranchExited'),
  iterations: checkPairs('IterationEntered', 'IterationExited'),
};

const histories = arbitraryHistory({ bigIds: true }).map((events) =>
  events.map((event): JsonObject => ({ ...event })),
);

describe.each(Object.entries(checks))('%s', (_name, check) => {
  it('accepts every history that follows the grammar', () => {
    fc.assert(fc.property(histories, (events) => check(events) === undefined));
  });

  it('accepts every beginning of such a history', () => {
    fc.assert(
      fc.property(histories, fc.nat(200), (events, length) => {
        return check(events.slice(0, length)) === undefined;
      }),
    );
  });

  it('passes over events that say nothing', () => {
    expect(check([])).toBeUndefined();
  });
});

describe('checkIdContiguous', () => {
  it('accepts every history whose ids begin at 1', () => {
    const fromOne = arbitraryHistory().map((events) => events.map((event) => ({ ...event })));
    fc.assert(fc.property(fromOne, (events) => checkIdContiguous(events) === undefined));
  });
});

describe('a history of which one event was taken out', () => {
  it('is never contiguous, unless it was the last', () => {
    const cut = arbitraryHistory({ minLength: 3 }).chain((events) =>
      fc.nat(events.length - 2).map((at) => events.filter((_event, index) => index !== at)),
    );
    fc.assert(
      fc.property(cut, (events) => {
        return checkIdContiguous(events.map((event) => ({ ...event }))) !== undefined;
      }),
    );
  });
});
