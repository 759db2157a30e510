import type { RequirementEntry } from '../generated/requirements.ts';
import type { Deviation, Observation, RequirementResult } from '../generated/results.ts';
import { redactText, type Redact } from '../probe/redaction.ts';
import type { Definition } from '../requirement/requirement.ts';
import { text, type Text } from '../text.ts';
import type { CaseRecord } from './case-record.ts';
import { confirm, type Confirmation } from './confirm.ts';
import { createNotebook, type CountingNotebook } from './notebook.ts';
import { search, type Failure } from './search.ts';
import { seedOf } from './seed.ts';
import type { UnmetNeed } from './unmet-need.ts';

export interface AssessOptions<C extends CaseRecord, W> {
  readonly requirement: Definition<unknown, C, W, unknown>;
  readonly entry: RequirementEntry;
  readonly world: W;
  readonly unmet: UnmetNeed | undefined;
  readonly seed: number;
  readonly runs: number;
  /** Entries of the deviations file for this requirement. */
  readonly deviations: readonly Deviation[];
  readonly newContext: (notebook: CountingNotebook) => C;
  /** Why what was judged cannot be relied on, known only when all is over. */
  readonly unreliable?: () => Text | undefined;
  readonly redact: Redact;
  readonly now: () => number;
}

/** Bounds of shrinking: it must not take longer than the search did, towards a slow endpoint least of all. */
const SHRINK_REQUESTS = 400;
const SHRINK_MS = 15_000;

/** Longest sentence of a result, in characters: whoever is assessed may have put megabytes into it. */
const LONGEST = 4000;

/** Assesses one requirement: searches, shrinks, confirms, and says what came of it. */
export async function assess<C extends CaseRecord, W>(
  options: AssessOptions<C, W>,
): Promise<RequirementResult> {
  const { requirement, entry, unmet, world, now } = options;
  const startedAt = now();
  const notebook = createNotebook();
  const newContext = (): C => options.newContext(notebook);
  const finish = (came: Came): RequirementResult => {
    const unreliable = options.unreliable?.();
    return toResult(
      options,
      unreliable === undefined
        ? came
        : { outcome: 'incomplete', reason: unreliable, cases: came.cases },
      {
        requests: notebook.requests,
        durationMs: Math.round(now() - startedAt),
        observations: notebook.observations,
      },
    );
  };

  if (unmet !== undefined)
    return finish({ outcome: unmet.outcome, reason: unmet.reason, cases: 0 });
  const found = await search({
    definition: requirement,
    arbitrary: requirement.draw(world),
    examples: requirement.examples?.(world) ?? [],
    seed: seedOf(options.seed, entry.id),
    runs: requirement.cases?.(options.runs) ?? options.runs,
    newContext,
    excuse: (codes) => excuse(options.deviations, codes),
    shrinkRequests: SHRINK_REQUESTS,
    shrinkMs: SHRINK_MS,
    now,
  });
  switch (found.kind) {
    case 'passed':
      return finish(
        found.excused.length === 0
          ? { outcome: 'passed', cases: found.cases }
          : { outcome: 'deviation', cases: found.cases, deviation: options.deviations[0] },
      );
    case 'inapplicable':
      return finish({ outcome: 'notApplicable', reason: found.reason, cases: found.cases });
    case 'stopped':
      return finish({ outcome: 'incomplete', reason: found.reason, cases: found.cases });
    case 'failed': {
      const { failure, cases } = found;
      const confirmation = await confirm(requirement, failure.input, newContext);
      return finish(judge(options, failure, confirmation, cases));
    }
  }
}

interface Came {
  readonly outcome: RequirementResult['outcome'];
  readonly reason?: Text | undefined;
  readonly cases: number;
  readonly flaky?: boolean;
  readonly failure?: Failure<unknown>;
  readonly confirmation?: Confirmation;
  readonly deviation?: Deviation | undefined;
}

function judge(
  { entry, deviations }: Pick<AssessOptions<CaseRecord, never>, 'entry' | 'deviations'>,
  failure: Failure<unknown>,
  confirmation: Confirmation,
  cases: number,
): Came {
  const { failedTries, tries } = confirmation;
  const shared = { cases, failure, confirmation };
  if (failedTries === 0) {
    return {
      ...shared,
      outcome: 'incomplete',
      flaky: true,
      reason: text(
        `failed once and in none of ${tries} tries after that`,
        `失败过一次，之后 ${tries} 次重试均未再现`,
      ),
    };
  }
  const flaky = failedTries < tries;
  const reason = flaky
    ? text(
        `comes and goes: ${failedTries} of ${tries} tries failed`,
        `时有时无：${tries} 次尝试中有 ${failedTries} 次失败`,
      )
    : undefined;
  const whole = deviations.find(({ code }) => code === undefined);
  if (whole !== undefined)
    return { ...shared, outcome: 'deviation', reason, flaky, deviation: whole };
  return { ...shared, outcome: entry.level === 'MUST' ? 'failed' : 'warned', reason, flaky };
}

/** The entry that names a code which was answered in this case. */
function excuse(deviations: readonly Deviation[], codes: readonly string[]): string | undefined {
  return deviations.find(({ code }) => code !== undefined && codes.includes(code))?.code;
}

interface Figures {
  readonly requests: number;
  readonly durationMs: number;
  readonly observations: readonly Observation[];
}

function toResult(
  {
    entry,
    seed,
    redact: hide,
  }: Pick<AssessOptions<CaseRecord, never>, 'entry' | 'seed' | 'redact'>,
  came: Came,
  figures: Figures,
): RequirementResult {
  const { failure, confirmation, reason, deviation } = came;
  const redact = shortened(hide);
  const result: RequirementResult = {
    id: entry.id,
    suite: entry.suite,
    level: entry.level,
    basis: entry.basis,
    source: entry.source,
    title: entry.title.en,
    clause: entry.clause.en,
    outcome: came.outcome,
    ...(reason === undefined ? {} : { reason: redact(reason.en) }),
    ...(came.flaky === true ? { flaky: true } : {}),
    cases: came.cases,
    requests: figures.requests,
    durationMs: figures.durationMs,
    observations: figures.observations.map(({ what, value, count }) => ({
      what: redactText(what, redact),
      value: redactText(value, redact),
      count,
    })),
    ...(deviation === undefined ? {} : { deviation }),
    ...(failure === undefined || confirmation === undefined
      ? {}
      : { counterexample: counterexample(failure, confirmation, seed, hide) }),
    zh: {
      title: entry.title.zh,
      clause: entry.clause.zh,
      ...(reason === undefined ? {} : { reason: redact(reason.zh) }),
    },
  };
  return result;
}

function counterexample(
  { finding, input, record, path, shrinks, shrinkStopped, foundAfter }: Failure<unknown>,
  { failedTries, tries }: Confirmation,
  seed: number,
  secrets: Redact,
): NonNullable<RequirementResult['counterexample']> {
  const redact = record.cleanerThan?.(secrets) ?? secrets;
  const tell = shortened(redact);
  return {
    seed,
    path,
    input: JSON.parse(redact(JSON.stringify(input))) as unknown,
    expected: tell(finding.expected.en),
    observed: tell(finding.observed.en),
    ...record.transcript(secrets),
    foundAfter,
    shrinks,
    ...(shrinkStopped === undefined ? {} : { shrinkStopped }),
    failedTries,
    tries,
    zh: { expected: tell(finding.expected.zh), observed: tell(finding.observed.zh) },
  };
}

/** The same, and cut to a length that a report can hold. */
function shortened(redact: Redact): Redact {
  return (said) => {
    // Hiding takes long where there are megabytes. Half a secret at the first cut is behind the second.
    const told = redact(said.length > 4 * LONGEST ? `${said.slice(0, 4 * LONGEST)}…` : said);
    return told.length > LONGEST ? `${told.slice(0, LONGEST)}…` : told;
  };
}
