import { appendFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { runFinished } from '../engine/run.ts';
import type { RunSettings } from '../engine/settings.ts';
import type { RequirementResult, Results, RunEvent, RunStarted } from '../generated/results.ts';
import { resultsFromEvents } from '../report/results-from-events.ts';
import { runVitest, type VitestOptions } from './run-vitest.ts';
import { UserError } from './user-error.ts';
import { writeReports, type ReportTarget } from './write-reports.ts';

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

/** A test that failed for a reason of the kit's own. */
class KitDefect extends Error {
  override readonly name = 'KitDefect';
}

/**
 * Runs the suites and writes what happens as it happens: each event goes to `events.ndjson` before
 * the next requirement is heard of, so that a run which is killed leaves what it found.
 *
 * @throws UserError where the driver of an SDK did not get as far as describing itself
 */
export async function executeRun(run: SuiteRun, options: ExecuteOptions): Promise<Results> {
  const { out, lang, signal, onEvent, now } = options;
  const path = join(out, 'events.ndjson');
  const events: RunEvent[] = [];
  let writing: Promise<void> = rm(path, { force: true });
  const emit = (event: RunEvent): void => {
    events.push(event);
    // One after the other: lines must not get into each other.
    writing = writing.then(() => appendFile(path, `${JSON.stringify(event)}\n`));
    onEvent(event);
  };

  emit(run.started);
  const { requests, defects, handshake, driver } = await runVitest(run, emit, signal);
  if (handshake !== undefined) {
    await writing;
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
  await writing;
  const whole = resultsFromEvents(events);
  await writeReports(whole, options);
  const [defect] = defects;
  if (defect !== undefined && !signal.aborted) throw new KitDefect(defect);
  return whole;
}
