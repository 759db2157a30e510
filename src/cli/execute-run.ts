import { join } from 'node:path';
import { runFinished } from '../engine/run.ts';
import type { RunSettings } from '../engine/settings.ts';
import type { RequirementResult, Results, RunEvent, RunStarted } from '../generated/results.ts';
import { resultsFromEvents } from '../report/results-from-events.ts';
import { openEventLog } from './event-log.ts';
import { runVitest, type VitestOptions } from './run-vitest.ts';
import { temporaryProblem } from './temporary-problem.ts';
import { UserError } from './user-error.ts';
import { removeReports, writeReports, type ReportTarget } from './write-reports.ts';

/** What is run: the suites of a side, with its settings. */
export interface SuiteRun extends VitestOptions {
  /** The first event of the run. */
  readonly started: RunStarted;
  readonly settings: Pick<RunSettings, 'deviations'>;
}

export interface ExecuteOptions extends ReportTarget {
  /** Ends the run; what is known by then is written. */
  readonly signal: AbortSignal;
  readonly onEvent: (event: RunEvent) => void;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
}

/** What a run found, and what could not be written of it. */
export interface ExecutedRun {
  readonly results: Results;
  readonly unwritten: UserError | undefined;
}

/** A test that failed for a reason of the kit's own. */
class KitDefect extends Error {
  override readonly name = 'KitDefect';
}

/**
 * Runs the suites and writes what happens as it happens: each event goes to `events.ndjson` before
 * the next requirement is heard of, so that a run which is killed leaves what it found.
 *
 * Reports of an earlier run are removed first: they must not be taken for those of one that was killed.
 *
 * @throws UserError where the driver of an SDK did not get as far as describing itself
 */
export async function executeRun(run: SuiteRun, options: ExecuteOptions): Promise<ExecutedRun> {
  const { out, lang, signal, onEvent, now } = options;
  await removeReports(out);
  const log = openEventLog(join(out, 'events.ndjson'));
  const events: RunEvent[] = [];
  const emit = (event: RunEvent): void => {
    events.push(event);
    log.write(event);
    onEvent(event);
  };

  emit(run.started);
  const { requests, defects, handshake, driver } = await runVitest(run, emit, signal);
  if (handshake !== undefined) {
    await log.end();
    throw new UserError(handshake[lang]);
  }
  const results = events.flatMap((event): RequirementResult[] =>
    event.event === 'requirement-finished' ? [event.result] : [],
  );
  emit(
    runFinished({
      settings: run.settings,
      results,
      requests: requests ?? results.reduce((sum, result) => sum + result.requests, 0),
      driver,
      now: now(),
      signal,
    }),
  );
  const incompleteLog = await log.end();
  const whole = resultsFromEvents(events);
  const unwritten = await writeReports(whole, options).then(
    () => incompleteLog,
    (error: unknown) => {
      // Reports can be rendered again from the events; what the events lack is lost, and must be known first.
      if (error instanceof UserError) return incompleteLog ?? error;
      throw error;
    },
  );
  const [defect] = defects;
  const noRoom = defect === undefined ? undefined : temporaryProblem(defect);
  if (defect !== undefined && noRoom === undefined && !signal.aborted) throw new KitDefect(defect);
  return { results: whole, unwritten: unwritten ?? noRoom };
}
