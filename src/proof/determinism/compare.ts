import { isDeepStrictEqual } from 'node:util';
import type { Done, Recording } from './recording.ts';

/** What two recordings have in common, and where they part. */
export interface Comparison {
  readonly requirements: number;
  readonly cases: number;
  readonly asked: number;
  readonly sent: number;
  /** Cases whose requests are the same in another order: they are sent at once. */
  readonly otherOrder: number;
  /** Requirements left out because something came and went in one of the runs, and why they were incomplete. */
  readonly troubled: readonly string[];
  readonly differences: readonly string[];
}

/**
 * The requirements that share what they measure: the one that comes first asks for it. What each of them asks
 * for depends on which that is.
 */
const SHARING: ReadonlySet<string> = new Set(['CLOCK-EDGES', 'CLOCK-NO-HOLE']);

/** Makes as many calls as there is time for: those that both made are compared. */
const TIMED: ReadonlySet<string> = new Set(['SIGNING-NONCE-UNIQUE']);

/**
 * Ask next by what was answered, to the second in which the window ends: which it is belongs to
 * the moment.
 */
const MEASURING: ReadonlySet<string> = new Set(['CLOCK-EDGES', 'CLOCK-NO-HOLE']);

function toTenSeconds(intent: string): string {
  return intent.replace(
    /"skewMs":(-?\d+)/,
    (_whole, ms: string) => `"skewMs":${Math.round(Number(ms) / 10_000) * 10_000}`,
  );
}

interface Result {
  readonly outcome?: string;
  readonly flaky?: boolean;
}

/** Trouble of the moment: what came and went, and an SDK that a busy machine kept waiting beyond a time-out. */
function isOfTheMoment(id: string, ...results: readonly Result[]): boolean {
  if (results.some(({ flaky }) => flaky === true)) return true;
  const late = results.filter(({ outcome }) => outcome === 'incomplete').length;
  return id.startsWith('TIMEOUT-') && late > 0 && late < results.length;
}

/**
 * Compares all that is in both. The second may have fewer requirements.
 *
 * @param sameOrder whether both took up the same requirements in the same order
 */
export function compareRecordings(a: Recording, b: Recording, sameOrder = true): Comparison {
  const differences: string[] = [];
  const troubled: string[] = [];
  const count = { requirements: 0, cases: 0, asked: 0, sent: 0, otherOrder: 0 };
  for (const [id, theirs] of Object.entries(b.done)) {
    const own = a.done[id];
    if (own === undefined || (!sameOrder && SHARING.has(id))) continue;
    if (isOfTheMoment(id, a.results[id] ?? {}, b.results[id] ?? {})) {
      troubled.push(id);
      continue;
    }
    count.requirements += 1;
    compareDone(id, own, theirs, count, differences);
  }
  for (const [id, theirs] of Object.entries(b.results)) {
    const own = a.results[id];
    if (own === undefined || isDeepStrictEqual(own, theirs)) continue;
    if (troubled.includes(id) || TIMED.has(id) || (!sameOrder && SHARING.has(id))) continue;
    differences.push(`${id}: what came of it: ${firstDifference(own, theirs)}`);
  }
  return { ...count, troubled, differences };
}

function compareDone(
  id: string,
  own: Done,
  theirs: Done,
  count: { cases: number; asked: number; sent: number; otherOrder: number },
  differences: string[],
): void {
  const inputs = firstDifference(own.inputs, theirs.inputs);
  if (inputs !== undefined) {
    differences.push(`${id}: what was drawn: ${inputs}`);
    return;
  }
  count.cases += own.inputs.length;
  // What grows while it is read is asked for until its end, wherever that is by then.
  if (own.asked.flat().some((one) => one.includes('"live"'))) return;
  for (const [at, all] of own.asked.entries()) {
    const both = TIMED.has(id) ? Math.min(all.length, theirs.asked[at]?.length ?? 0) : Infinity;
    const comparable = (row: readonly string[]): readonly string[] =>
      MEASURING.has(id) ? [...new Set(row.map(toTenSeconds))] : row.slice(0, both);
    const asked = comparable(all);
    const others = comparable(theirs.asked[at] ?? []);
    count.asked += asked.length;
    if (isDeepStrictEqual(asked, others)) continue;
    if (isDeepStrictEqual(asked.toSorted(), others.toSorted())) count.otherOrder += 1;
    else differences.push(`${id}: case ${at}, what was asked: ${firstDifference(asked, others)}`);
  }
  for (const [at, sent] of own.sent.entries()) {
    const others = theirs.sent[at] ?? [];
    count.sent += sent.length;
    // Requests that are under way at once are written in the order in which connections are free.
    const different = firstDifference(sent.toSorted(), others.toSorted());
    if (different !== undefined) differences.push(`${id}: case ${at}, what was sent: ${different}`);
  }
}

/** The first place at which two values part, for a finding. */
export function firstDifference(a: unknown, b: unknown, path = ''): string | undefined {
  if (isDeepStrictEqual(a, b)) return undefined;
  const [one, other] = [asObject(a), asObject(b)];
  if (one !== undefined && other !== undefined) {
    for (const key of new Set([...Object.keys(one), ...Object.keys(other)])) {
      const found = firstDifference(one[key], other[key], `${path}.${key}`);
      if (found !== undefined) return found;
    }
  }
  return `${path} ${show(a)} and ${show(b)}`;
}

function asObject(value: unknown): Readonly<Record<string, unknown>> | undefined {
  return typeof value === 'object' && value !== null
    ? (value as Readonly<Record<string, unknown>>)
    : undefined;
}

function show(value: unknown): string {
  return (JSON.stringify(value) as string | undefined)?.slice(0, 300) ?? 'nothing';
}
