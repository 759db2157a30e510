import fc from 'fast-check';
import { TransportTrouble } from '../probe/errors.ts';
import type { Finding } from '../requirement/finding.ts';
import type { Definition } from '../requirement/requirement.ts';
import { text, type Text } from '../text.ts';
import { CaseSkipped, CaseTroubled, ControlRefused, Inapplicable } from './case-errors.ts';
import type { CaseRecord } from './case-record.ts';

/** A case that failed, as far as it was shrunk. */
export interface Failure<Input> {
  readonly input: Input;
  readonly finding: Finding;
  /** The case as it went over the wire. */
  readonly record: CaseRecord;
  /** Where fast-check found it. */
  readonly path: string;
  readonly shrinks: number;
  /** What put an end to shrinking before there was nothing smaller left. */
  readonly shrinkStopped: 'requests' | 'time' | undefined;
  /** What it took to meet the first case that failed, that case included. */
  readonly foundAfter: { readonly cases: number; readonly requests: number };
}

/** What a search through the cases of one requirement came to. */
export type Search<Input> =
  | { readonly kind: 'passed'; readonly cases: number; readonly excused: readonly string[] }
  | { readonly kind: 'failed'; readonly cases: number; readonly failure: Failure<Input> }
  | { readonly kind: 'inapplicable'; readonly cases: number; readonly reason: Text }
  | { readonly kind: 'stopped'; readonly cases: number; readonly reason: Text };

export interface SearchOptions<Input, C extends CaseRecord> {
  /** What a search takes of a requirement: the judgement. */
  readonly definition: Pick<Definition<Input, C>, 'check'>;
  readonly arbitrary: fc.Arbitrary<Input>;
  readonly examples: readonly Input[];
  readonly seed: number;
  readonly runs: number;
  readonly newContext: () => C;
  /** Whether a finding is excused by the deviations file; says by which entry. */
  readonly excuse: (codes: readonly string[]) => string | undefined;
  /** Bounds of shrinking: requests, and milliseconds on `now`. */
  readonly shrinkRequests: number;
  readonly shrinkMs: number;
  readonly now: () => number;
}

/** Cases that may be skipped before the first one counts. */
const MOST_SKIPPED = 40;

/** Cases that could not be judged, after which no more are tried: each may have cost a time-out. */
const MOST_TROUBLED = 3;

/**
 * Looks for a case that does not hold, boundary values first, and shrinks the first that is found.
 *
 * Errors other than trouble on the wire are the kit's own and are thrown.
 */
export async function search<Input, C extends CaseRecord>(
  options: SearchOptions<Input, C>,
): Promise<Search<Input>> {
  const { definition, excuse, now } = options;
  let cases = 0;
  let stop: Text | undefined;
  let inapplicable: Text | undefined;
  let defect: unknown;
  let last: Pick<Failure<Input>, 'input' | 'finding' | 'record'> | undefined;
  let requests = 0;
  let foundAfter = { cases: 0, requests: 0 };
  let shrinkStopped: 'requests' | 'time' | undefined;
  let shrinkSpent = 0;
  let shrinkSince = 0;
  let skipped = 0;
  let whySkipped: Text | undefined;
  let troubled = 0;
  let whyTroubled: Text | undefined;
  const excused = new Set<string>();

  const property = fc.asyncProperty(options.arbitrary, async (input) => {
    // Once there is a reason to stop, what fast-check still asks for holds without a look.
    if (stop !== undefined || defect !== undefined || shrinkStopped !== undefined) return;
    if (last !== undefined) {
      if (shrinkSpent >= options.shrinkRequests) shrinkStopped = 'requests';
      else if (now() - shrinkSince >= options.shrinkMs) shrinkStopped = 'time';
      if (shrinkStopped !== undefined) return;
    }
    const context = options.newContext();
    let finding: Finding | undefined;
    try {
      finding = await definition.check(input, context);
      if (last === undefined) cases += 1;
    } catch (error) {
      const shrinking = last !== undefined;
      if (error instanceof CaseSkipped) {
        skipped += 1;
        whySkipped ??= error.why;
        // Where nothing but skipped cases comes up, more of them cost requests and tell nothing.
        if (cases === 0 && skipped >= MOST_SKIPPED) stop = nothingDrawn(cases, whySkipped);
        fc.pre(false);
      }
      if (error instanceof ControlRefused) {
        // A smaller case whose control is refused is no case; a drawn one ends the requirement.
        if (!shrinking) stop = error.reason;
      } else if (error instanceof CaseTroubled) {
        // A smaller case that cannot be judged is no counterexample; the one before it stands.
        if (shrinking) return;
        troubled += 1;
        whyTroubled ??= error.reason;
        if (troubled >= MOST_TROUBLED) stop = notJudged(troubled, whyTroubled);
      } else if (error instanceof Inapplicable) {
        if (!shrinking) inapplicable = stop = error.reason;
      } else if (error instanceof TransportTrouble) {
        if (shrinking) shrinkStopped = 'time';
        else stop = error.reason;
      } else defect = error;
      return;
    } finally {
      if (last === undefined) requests += context.requests;
      else shrinkSpent += context.requests;
      await context.end?.();
    }
    if (finding === undefined) return;
    const excuseFor = excuse(context.codes);
    if (excuseFor !== undefined) {
      excused.add(excuseFor);
      return;
    }
    if (last === undefined) {
      shrinkSince = now();
      foundAfter = { cases, requests };
    }
    last = { input, finding, record: context };
    throw new Error(finding.observed.en);
  });

  const details = await fc.check(property, {
    seed: options.seed,
    numRuns: Math.max(options.runs, options.examples.length),
    examples: options.examples.map((example): [Input] => [example]),
    maxSkipsPerRun: 20,
  });
  if (defect !== undefined) throw defect as Error;
  if (last !== undefined) {
    const path = details.counterexamplePath ?? '';
    return {
      kind: 'failed',
      cases,
      failure: { ...last, path, shrinks: details.numShrinks, shrinkStopped, foundAfter },
    };
  }
  if (inapplicable !== undefined) return { kind: 'inapplicable', cases, reason: inapplicable };
  if (stop !== undefined) return { kind: 'stopped', cases, reason: stop };
  if (whyTroubled !== undefined)
    return { kind: 'stopped', cases, reason: notJudged(troubled, whyTroubled) };
  if (details.failed || cases === 0)
    return { kind: 'stopped', cases, reason: nothingDrawn(cases, whySkipped) };
  return { kind: 'passed', cases, excused: [...excused] };
}

function notJudged(cases: number, why: Text): Text {
  const [en, zh] = cases === 1 ? ['1 case', '1 个用例'] : [`${cases} cases`, `${cases} 个用例`];
  return text(`${en} could not be judged: ${why.en}`, `${zh}无法判断：${why.zh}`);
}

function nothingDrawn(cases: number, why: Text | undefined): Text {
  const [en, zh] = why === undefined ? ['', ''] : [`: ${why.en}`, `：${why.zh}`];
  return text(
    `too few cases could be drawn for this endpoint (${cases})${en}`,
    `针对该端点可生成的用例过少（${cases}）${zh}`,
  );
}
