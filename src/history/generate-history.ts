import { Chain, type EventDraft } from './draft.ts';
import type { Ending, EventType, HistoryEvent } from './event.ts';
import { eventDetail } from './event-detail.ts';
import { createRandom, integerFrom, type Random } from './random.ts';
import { addFailingStep, failingStepLengths } from './simple-step.ts';
import { addSteps } from './steps.ts';

const MAX_HISTORY_LENGTH = 100_000;

export interface HistoryShape {
  /** 32-bit integer; the same shape and seed give the same history. */
  readonly seed: number;
  /** Number of events, 1 to 100,000. */
  readonly length: number;
  readonly ending: Ending;
  /** Id of the first event. Default 1. A `bigint` makes all ids bigints. */
  readonly firstId?: number | bigint;
  /** Time of the first event, in milliseconds since the epoch. Default: a day of 2024 drawn by the seed. */
  readonly startMs?: number;
}

const ENDING_EVENTS: Readonly<Record<Exclude<Ending, 'running'>, EventType>> = {
  succeeded: 'ExecutionSucceeded',
  failed: 'ExecutionFailed',
  stopped: 'ExecutionStopped',
  'timed-out': 'ExecutionTimedOut',
};

/**
 * A history of exactly this length that follows the grammar of recorded ones: ids one by one, each
 * event naming what brought it about, times that never go back, steps, branches, iterations and tasks
 * properly nested.
 *
 * Two shapes do not exist and give the nearest: one event is ExecutionStarted alone, whatever the
 * ending; three events cannot succeed (no step fits between start and end), so they are stopped.
 *
 * @throws RangeError when the length is out of range.
 */
export function generateHistory(shape: HistoryShape): readonly HistoryEvent[] {
  const { seed, length } = shape;
  if (!Number.isInteger(length) || length < 1 || length > MAX_HISTORY_LENGTH) {
    throw new RangeError(`a history has 1 to ${MAX_HISTORY_LENGTH} events, not ${length}`);
  }
  const random = createRandom(seed);
  const drafts = draftEvents(random, length, endingOf(shape));
  return numberEvents(random, drafts, shape);
}

function endingOf({ length, ending }: HistoryShape): Ending {
  if (length === 1) return 'running';
  return length === 3 && ending === 'succeeded' ? 'stopped' : ending;
}

function draftEvents(random: Random, length: number, ending: Ending): readonly EventDraft[] {
  const started: EventDraft = { type: 'ExecutionStarted', stepName: '', cause: undefined };
  const chain = new Chain(started);
  if (ending === 'running') return [started, ...cutSteps(random, chain, length - 1)];
  const between = length - 2;
  const steps =
    ending === 'succeeded'
      ? wholeSteps(random, chain, between)
      : ending === 'failed'
        ? failingSteps(random, chain, between)
        : cutSteps(random, chain, between);
  // Stopping and timing out come from outside; the other two follow from the last step.
  const inner = ending === 'succeeded' || ending === 'failed';
  const cause = inner ? (steps.at(-1) ?? started) : started;
  return [started, ...steps, { type: ENDING_EVENTS[ending], stepName: '', cause }];
}

function wholeSteps(random: Random, chain: Chain, length: number): readonly EventDraft[] {
  addSteps(chain, { random, length, numbering: { next: 1 }, depth: 0 });
  return chain.drafts;
}

function failingSteps(random: Random, chain: Chain, length: number): readonly EventDraft[] {
  const fitting = failingStepLengths.filter((size) => size <= length && length - size !== 1);
  const last = fitting.at(-1 - integerFrom(random, 0, Math.min(2, fitting.length - 1))) ?? 0;
  const numbering = { next: 1 };
  addSteps(chain, { random, length: length - last, numbering, depth: 0 });
  addFailingStep(chain, last, `task${numbering.next}`);
  return chain.drafts;
}

/** Steps that something outside cut off, perhaps in the middle of one. */
function cutSteps(random: Random, chain: Chain, length: number): readonly EventDraft[] {
  const whole = length === 0 ? 0 : length + integerFrom(random, length === 1 ? 1 : 0, 6);
  return wholeSteps(random, chain, whole).slice(0, length);
}

function numberEvents(
  random: Random,
  drafts: readonly EventDraft[],
  { firstId = 1, startMs }: HistoryShape,
): readonly HistoryEvent[] {
  const ids = new Map<EventDraft, number | bigint>();
  const none = typeof firstId === 'bigint' ? 0n : 0;
  let time = startMs ?? Date.UTC(2024, 2, 21) + integerFrom(random, 0, 200 * 86_400_000);
  return drafts.map((draft, index): HistoryEvent => {
    const id = typeof firstId === 'bigint' ? firstId + BigInt(index) : firstId + index;
    ids.set(draft, id);
    if (index > 0) time += pause(random);
    return {
      Type: draft.type,
      EventId: id,
      Time: new Date(time).toISOString(),
      ScheduleEventId: draft.cause === undefined ? none : (ids.get(draft.cause) ?? none),
      EventDetail: eventDetail(random, draft.type),
      StepName: draft.stepName,
    };
  });
}

/** Milliseconds between two events: mostly few, often none, seconds now and then. */
function pause(random: Random): number {
  const choice = random();
  if (choice < 0.2) return 0;
  return choice < 0.97 ? integerFrom(random, 1, 50) : integerFrom(random, 1000, 20_000);
}
