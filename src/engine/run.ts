import { createSemaphore } from '../probe/semaphore.ts';
import { specIdentity, type RequirementId } from '../generated/requirements.ts';
import type { RunEvent, RunStarted } from '../generated/results.ts';
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
    const selected = selectedOf(requirements, settings.selected);
    const seats = createSemaphore(settings.limits.concurrency);
    const results = await Promise.all(
      selected.map((requirement) =>
        seats.run(async () => {
          const result = await session.assess(requirement);
          // What was cut off is told by its absence: it says nothing about the endpoint.
          if (signal?.aborted !== true) onEvent({ event: 'requirement-finished', result });
          return result;
        }),
      ),
    );
    onEvent({
      event: 'run-finished',
      finishedAt: new Date(now()).toISOString(),
      requests: session.requests,
      ...(signal?.aborted === true ? { interrupted: interruption } : {}),
      problems: deviationProblems(settings.deviations, results, now()),
    });
  } finally {
    await session.close();
  }
}

export const interruption: { readonly en: string; readonly zh: string } = text(
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

export function selectedOf(
  requirements: readonly Requirement[],
  selected: readonly RequirementId[],
): readonly Requirement[] {
  const wanted = new Set(selected);
  return requirements.filter(({ id }) => wanted.has(id));
}
