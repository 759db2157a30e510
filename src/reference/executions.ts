import type { HistoryEvent } from '../history/event.ts';
import { generateHistory, type HistoryShape } from '../history/generate-history.ts';
import type { ExecutionRecord } from './world.ts';

interface Names {
  readonly flowName: string;
  readonly executionName: string;
}

/** An execution whose history is there already. */
export function recordedExecution(
  { flowName, executionName }: Names,
  events: readonly HistoryEvent[],
): ExecutionRecord {
  return {
    flowName,
    executionName,
    running: false,
    lengthAt: () => events.length,
    slice: (from, to) => events.slice(from, to),
  };
}

/** An execution that is over; its history is made when it is first asked for. */
export function generatedExecution(names: Names, shape: HistoryShape): ExecutionRecord {
  const events = once(() => generateHistory(shape));
  return {
    ...names,
    running: false,
    lengthAt: () => shape.length,
    slice: (from, to) => events().slice(from, to),
  };
}

export interface Growth {
  readonly seed: number;
  /** The endpoint's clock when it started, in milliseconds since the epoch. */
  readonly startedAt: number;
  /** Events that are there from the start. */
  readonly initial: number;
  /** Milliseconds from one event to the next. */
  readonly intervalMs: number;
  /** Where growing stops: the execution then goes on running without a further event. */
  readonly most: number;
}

/** An execution that grows with time: each event can be seen from its own Time on. */
export function growingExecution(names: Names, growth: Growth): ExecutionRecord {
  const { seed, startedAt, initial, intervalMs, most } = growth;
  const events = once(() =>
    generateHistory({ seed, length: most, ending: 'running' }).map(
      (event, index): HistoryEvent => ({
        ...event,
        Time: new Date(startedAt + (index + 1 - initial) * intervalMs).toISOString(),
      }),
    ),
  );
  return {
    ...names,
    running: true,
    lengthAt: (now) => {
      const grown = initial + Math.floor((now - startedAt) / intervalMs);
      return Math.min(most, Math.max(initial, grown));
    },
    slice: (from, to) => events().slice(from, to),
  };
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}
