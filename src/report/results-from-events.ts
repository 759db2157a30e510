import { requirementCatalogue, type RequirementEntry } from '../generated/requirements.ts';
import type {
  RequirementResult,
  Results,
  RunEvent,
  RunFinished,
  RunStarted,
  Text,
} from '../generated/results.ts';
import { ResultsError } from './results-error.ts';
import { summarise } from './summarise.ts';
import { verdictOf } from './verdict-of.ts';

const CUT_OFF: Text = {
  en: 'the run ended without finishing: it was killed, or its machine stopped',
  zh: '运行未正常结束：进程被终止，或机器停止',
};

/**
 * Computes results from the events of a run. Every requirement of its side is listed, in the order
 * of the specification; one that was selected and has no result is incomplete.
 *
 * @throws {ResultsError} when the beginning is missing, or an id is not known to this version
 */
export function resultsFromEvents(events: readonly RunEvent[]): Results {
  const started = events.find((event) => event.event === 'run-started');
  if (started === undefined) throw new ResultsError('the events lack the beginning of the run');
  const measured = events.findLast((event) => event.event === 'world-measured');
  const described = events.findLast((event) => event.event === 'driver-described');
  const finished = events.findLast((event) => event.event === 'run-finished');
  const interrupted = finished === undefined ? CUT_OFF : finished.interrupted;
  const requirements = allRequirements(started, resultsById(events), missingReason(finished));
  const summary = summarise(requirements, new Set(started.selected).size);
  const ending = {
    summary,
    ...(interrupted === undefined ? {} : { interrupted }),
    ...(finished?.problems === undefined ? {} : { problems: finished.problems }),
  };
  const { kit, spec, side, profile, seed, runs, startedAt } = started;
  const subject = { ...started.subject, ...described?.subject };
  const signatures = described?.signatures ?? started.signatures;
  return {
    schemaVersion: 1,
    ...{ kit, spec, side, subject, profile, signatures, seed, runs, startedAt },
    finishedAt: finished?.finishedAt ?? startedAt,
    requests: finished?.requests ?? requirements.reduce((sum, { requests }) => sum + requests, 0),
    verdict: verdictOf(ending),
    ...ending,
    ...(measured === undefined ? {} : { clock: measured.clock, fixtures: measured.fixtures }),
    ...(described === undefined ? {} : { features: described.features }),
    ...(finished?.driver === undefined ? {} : { driver: finished.driver }),
    requirements,
  };
}

function resultsById(events: readonly RunEvent[]): ReadonlyMap<string, RequirementResult> {
  return new Map(
    events.flatMap((event) =>
      event.event === 'requirement-finished' ? [[event.result.id, event.result] as const] : [],
    ),
  );
}

function allRequirements(
  { side, selected }: RunStarted,
  results: ReadonlyMap<string, RequirementResult>,
  missing: Text,
): readonly RequirementResult[] {
  const entries = requirementCatalogue.filter((entry) => entry.side === side);
  const known = new Set<string>(entries.map(({ id }) => id));
  const stranger = [...selected, ...results.keys()].find((id) => !known.has(id));
  if (stranger !== undefined) {
    throw new ResultsError(
      `the events name the requirement ${JSON.stringify(stranger)}, which this version does not know`,
    );
  }
  const asked = new Set(selected);
  return entries.map(
    (entry) =>
      results.get(entry.id) ??
      (asked.has(entry.id)
        ? {
            ...untried(entry, 'incomplete'),
            reason: missing.en,
            zh: { title: entry.title.zh, clause: entry.clause.zh, reason: missing.zh },
          }
        : untried(entry, 'notSelected')),
  );
}

function untried(
  { id, suite, level, basis, source, title, clause }: RequirementEntry,
  outcome: 'incomplete' | 'notSelected',
): RequirementResult {
  return {
    ...{ id, suite, level, basis, source, title: title.en, clause: clause.en, outcome },
    cases: 0,
    requests: 0,
    durationMs: 0,
    observations: [],
    zh: { title: title.zh, clause: clause.zh },
  };
}

function missingReason(finished: RunFinished | undefined): Text {
  const why = finished === undefined ? CUT_OFF : finished.interrupted;
  return why === undefined
    ? { en: 'the run gave no result for this requirement', zh: '运行没有给出该要求的结果' }
    : {
        en: `not assessed: ${why.en}`,
        zh: `尚未判定：${why.zh}`,
      };
}
