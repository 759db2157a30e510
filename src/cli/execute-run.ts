import { appendFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { deviationProblems } from '../engine/deviation-problems.ts';
import { interruption, runStarted } from '../engine/run.ts';
import type { RunSettings } from '../engine/settings.ts';
import type { RequirementResult, Results, RunEvent } from '../generated/results.ts';
import { resultsFromEvents } from '../report/results-from-events.ts';
import { runVitest } from './run-vitest.ts';
import { writeReports, type ReportTarget } from './write-reports.ts';

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
 */
export async function executeRun(settings: RunSettings, options: ExecuteOptions): Promise<Results> {
  const { out, signal, onEvent, now } = options;
  const path = join(out, 'events.ndjson');
  const events: RunEvent[] = [];
  let writing: Promise<void> = rm(path, { force: true });
  const emit = (event: RunEvent): void => {
    events.push(event);
    // One after the other: lines must not get into each other.
    writing = writing.then(() => appendFile(path, `${JSON.stringify(event)}\n`));
    onEvent(event);
  };

  emit(runStarted(settings, now()));
  const { requests, defects } = await runVitest(settings, emit, signal);
  const results = events.flatMap((event): RequirementResult[] =>
    event.event === 'requirement-finished' ? [event.result] : [],
  );
  emit({
    event: 'run-finished',
    finishedAt: new Date(now()).toISOString(),
    requests: requests ?? results.reduce((sum, result) => sum + result.requests, 0),
    ...(signal.aborted ? { interrupted: interruption } : {}),
    problems: deviationProblems(settings.deviations, results, now()),
  });
  await writing;
  const whole = resultsFromEvents(events);
  await writeReports(whole, options);
  const [defect] = defects;
  if (defect !== undefined && !signal.aborted) throw new KitDefect(defect);
  return whole;
}
