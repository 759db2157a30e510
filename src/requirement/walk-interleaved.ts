import fc from 'fast-check';
import type { Exchange } from '../protocol/exchange.ts';
import type { Intent } from '../protocol/intent.ts';
import { walk, type Walk, type WalkOptions } from './walk.ts';

/**
 * Walks several histories at once. `order` says in which order the walks get their answers: `[0, 1, 0]`
 * hands the first walk its first page, then the second one its first, then the first its second.
 * A request is sent as soon as its walk has the answer before it, so all walks have one under way
 * at any time. A walk reads as many pages as `order` names it, or fewer where it ends before.
 *
 * @throws what a `send` throws, once all walks have come to rest.
 */
export async function walkInterleaved(
  order: readonly number[],
  walks: readonly Omit<WalkOptions, 'maxPages'>[],
): Promise<Walk[]> {
  const scheduler = fc.schedulerFor(releases(order, walks.length));
  const runs = walks.map(async (options, index) => {
    const steps = countOf(order, index);
    let taken = 0;
    const send = async (intent: Intent): Promise<Exchange> => {
      taken += 1;
      const sending = options.send(intent);
      // A rejection that nobody looks at yet would end the process, so it waits for its turn. The scheduler
      // gets no value: it would write it out for its log, however large or deep the answer is.
      await scheduler.schedule(Promise.allSettled([sending]).then(() => undefined));
      return sending;
    };
    const [outcome] = await Promise.allSettled([walk({ ...options, send, maxPages: steps })]);
    // The order counts on every step, also on those behind the end of a walk.
    while (taken < steps) {
      taken += 1;
      await scheduler.schedule(Promise.resolve());
    }
    return outcome;
  });
  const outcomes = await scheduler.waitFor(Promise.all(runs));
  return outcomes.map((outcome) => {
    if (outcome.status === 'rejected') throw outcome.reason;
    return outcome.value;
  });
}

/**
 * Translates an order of walks into the numbers that the scheduler gives its tasks: one for the first
 * step of each walk, then the next number for each step that a released one makes room for.
 */
function releases(order: readonly number[], walks: number): number[] {
  let last = 0;
  const left = Array.from({ length: walks }, (_, index) => countOf(order, index));
  const pending = left.map((steps) => (steps > 0 ? ++last : 0));
  return order
    .filter((index) => index in pending)
    .map((index) => {
      const task = pending[index] ?? 0;
      left[index] = (left[index] ?? 0) - 1;
      if (left[index] > 0) pending[index] = ++last;
      return task;
    });
}

function countOf(order: readonly number[], index: number): number {
  return order.filter((entry) => entry === index).length;
}
