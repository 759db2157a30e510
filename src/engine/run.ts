import { createSemaphore } from '../probe/semaphore.ts';
import { specIdentity, type RequirementId } from '../generated/requirements.ts';
import type {
  DriverReport,
  RequirementResult,
  RunEvent,
  RunFinished,
  RunStarted,
} from '../generated/results.ts';
import type { Requirement } from '../requirement/requirement.ts';
import { text } from '../text.ts';
import { deviationProblems } from './deviation-problems.ts';
import { kit } from './kit.ts';
import { openSession, type SessionEnvironment } from './session.ts';
import type { RunSettings } from './settings.ts';

export interface RunOptions extends SessionEnvironment {
  readonly settings: RunSettings;
  /** All requirements of the side; those that are not selected are left out. */
  readonly requirements: readonly Requirement[];
  /** Called for each event in the order in which they happen. */
  readonly onEvent: (event: RunEvent) => void;
}

/** Assesses the selected requirements, as many at once as requests may be under way, and tells what happens. */
export async function run(options: RunOptions): Promise<void> {
  const { settings, requirements, onEvent, now = Date.now, signal } = options;
  onEvent(runStarted(settings, now()));
  const session = await openSession(settings, options);
  try {
    onEvent(session.measured);
    const results = await assessAll(selectedOf(requirements, settings.selected), {
      atOnce: settings.limits.concurrency,
      assess: (requirement) => session.assess(requirement),
      onEvent,
      signal,
    });
    onEvent(runFinished({ settings, results, requests: session.requests, now: now(), signal }));
  } finally {
    await session.close();
  }
}

export interface AssessAllOptions<R> {
  /** Requirements under way at once. */
  readonly atOnce: number;
  readonly assess: (requirement: R) => Promise<RequirementResult>;
  readonly onEvent: (event: RunEvent) => void;
  readonly signal: AbortSignal | undefined;
}

/** Assesses requirements of either side and tells of each as it is finished. */
export function assessAll<R>(
  requirements: readonly R[],
  { atOnce, assess, onEvent, signal }: AssessAllOptions<R>,
): Promise<RequirementResult[]> {
  const seats = createSemaphore(atOnce);
  return Promise.all(
    requirements.map((requirement) =>
      seats.run(async () => {
        const result = await assess(requirement);
        // What was cut off is told by its absence: it says nothing about who is assessed.
        if (signal?.aborted !== true) onEvent({ event: 'requirement-finished', result });
        return result;
      }),
    ),
  );
}

export interface FinishedRun {
  readonly settings: Pick<RunSettings, 'deviations'>;
  readonly results: readonly RequirementResult[];
  readonly requests: number;
  readonly driver?: DriverReport | undefined;
  /** Milliseconds since the epoch. */
  readonly now: number;
  readonly signal: AbortSignal | undefined;
}

/** The last event of a run of either side. */
export function runFinished({
  settings,
  results,
  requests,
  driver,
  now,
  signal,
}: FinishedRun): RunFinished {
  return {
    event: 'run-finished',
    finishedAt: new Date(now).toISOString(),
    requests,
    ...(signal?.aborted === true ? { interrupted: interruption } : {}),
    ...(driver === undefined ? {} : { driver }),
    problems: deviationProblems(settings.deviations, results, now),
  };
}

const interruption: { readonly en: string; readonly zh: string } = text(
  'the run was interrupted before it was through',
  '运行在完成之前被中断',
);

/** The first event of a run. */
export function runStarted(settings: RunSettings, startedAt: number): RunStarted {
  return {
    event: 'run-started',
    kit,
    spec: specIdentity,
    side: 'server',
    subject: settings.subject,
    profile: settings.profile,
    signatures: settings.signatures,
    seed: settings.seed,
    runs: settings.runs,
    startedAt: new Date(startedAt).toISOString(),
    selected: settings.selected,
  };
}

export function selectedOf<R extends Pick<Requirement, 'id'>>(
  requirements: readonly R[],
  selected: readonly RequirementId[],
): readonly R[] {
  const wanted = new Set(selected);
  return requirements.filter(({ id }) => wanted.has(id));
}
