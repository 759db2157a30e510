import { Chain, type EventDraft } from './draft.ts';
import { integerFrom, oneOf, type Random } from './random.ts';
import { addSimpleStep, simpleStepLengths } from './simple-step.ts';

const MAX_DEPTH = 3;
/** Most events of one parallel or foreach step: keeps long histories linear in cost. */
const MAX_COMPOSITE = 90;

/** Numbers the steps of a sequence. Branches go on from their parent's number, each for itself. */
interface Numbering {
  next: number;
}

export interface StepsOptions {
  readonly random: Random;
  /** Number of events to append: any but 1, which no step can fill. */
  readonly length: number;
  readonly numbering: Numbering;
  /** How many parallel or foreach steps these are in. */
  readonly depth: number;
}

/** Appends steps, one behind the other, of exactly so many events together. */
export function addSteps(chain: Chain, { random, length, numbering, depth }: StepsOptions): void {
  if (length === 1) throw new RangeError('no step has 1 event');
  let rest = length;
  while (rest > 0) {
    const composite = depth < MAX_DEPTH && rest >= SMALLEST_COMPOSITE && random() < 0.12;
    const size = composite ? compositeLength(random, rest) : simpleLength(random, rest);
    if (composite) addComposite(chain, { random, length: size, numbering, depth });
    else addSimpleStep(chain, size, stepName(size, numbering), random());
    rest -= size;
  }
}

/** Lengths that leave no single event over. */
function simpleLength(random: Random, rest: number): number {
  const fitting = simpleStepLengths.filter((size) => size <= rest && rest - size !== 1);
  const weighted = fitting.flatMap((size) => (size === 4 ? [4, 4, 4, 4] : size < 4 ? [] : [size]));
  const [first = 2, ...others] = weighted.length > 0 ? weighted : fitting;
  return oneOf(random, [first, ...others]);
}

function stepName(size: number, numbering: Numbering): string {
  const number = numbering.next++;
  return `${size < 6 ? 'pass' : 'task'}${number}`;
}

// Entered, started, succeeded, exited; two branches of entered, two events, exited.
const SMALLEST_COMPOSITE = 4 + 2 * 4;

function compositeLength(random: Random, rest: number): number {
  const most = Math.min(rest, MAX_COMPOSITE);
  const size = integerFrom(random, SMALLEST_COMPOSITE, most);
  return rest - size === 1 ? (size > SMALLEST_COMPOSITE ? size - 1 : rest) : size;
}

/** A parallel step with its branches, or a foreach step with its iterations, run at the same time. */
function addComposite(chain: Chain, { random, length, numbering, depth }: StepsOptions): void {
  const parallel = random() < 0.5;
  const name = `${parallel ? 'parallel' : 'foreach'}${numbering.next++}`;
  chain.add('StepEntered', name);
  const started = chain.add('StepStarted', name);
  const lanes: EventDraft[][] = [];
  let next = numbering.next;
  for (const inner of shares(random, length - 4)) {
    const lane = new Chain(started);
    // Each lane counts from the same number: a step's name is only unique within its lane.
    const own = { next: numbering.next };
    lane.add(parallel ? 'BranchEntered' : 'IterationEntered', name);
    addSteps(lane, { random, length: inner - 2, numbering: own, depth: depth + 1 });
    lane.add(parallel ? 'BranchExited' : 'IterationExited', name);
    lanes.push(lane.drafts);
    next = Math.max(next, own.next);
  }
  numbering.next = next;
  chain.join(interleave(random, lanes));
  chain.add('StepSucceeded', name);
  chain.add('StepExited', name);
}

/** Splits a number of events among 2 to 4 lanes of at least 4 events each. */
function shares(random: Random, total: number): readonly number[] {
  const lanes = integerFrom(random, 2, Math.min(4, Math.floor(total / 4)));
  const sizes: number[] = [];
  let rest = total;
  for (let left = lanes; left > 1; left--) {
    const share = integerFrom(random, 4, rest - 4 * (left - 1));
    sizes.push(share);
    rest -= share;
  }
  return [...sizes, rest];
}

/** Mixes sequences, each keeping its own order. */
function interleave(random: Random, lanes: readonly (readonly EventDraft[])[]): EventDraft[] {
  const mixed: EventDraft[] = [];
  const places = lanes.map(() => 0);
  let open = lanes.map((_, index) => index);
  while (open.length > 0) {
    const lane = open[Math.floor(random() * open.length)] ?? 0;
    const place = places[lane] ?? 0;
    const draft = lanes[lane]?.[place];
    if (draft !== undefined) mixed.push(draft);
    places[lane] = place + 1;
    open = open.filter((index) => (places[index] ?? 0) < (lanes[index]?.length ?? 0));
  }
  return mixed;
}
