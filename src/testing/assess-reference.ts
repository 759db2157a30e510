import { run } from '../engine/run.ts';
import type { RunSettings } from '../engine/settings.ts';
import type { RequirementId } from '../generated/requirements.ts';
import type { RequirementResult, RunEvent } from '../generated/results.ts';
import type { Fault } from '../reference/faults/fault.ts';
import { startReference, type RecordedData } from '../reference/index.ts';
import type { Requirement } from '../requirement/requirement.ts';
import { referenceSettings } from './reference-settings.ts';

export interface AssessReferenceOptions {
  readonly requirements: readonly Requirement[];
  /** Faults of the reference endpoint that are switched on. */
  readonly faults?: readonly (string | Fault)[];
  /** Histories that it serves in place of its own. */
  readonly data?: RecordedData;
  readonly seed: number;
  readonly runs?: number;
  readonly settings?: Partial<RunSettings>;
  /** The endpoint's clock, in milliseconds since the epoch. */
  readonly now?: () => number;
}

/** Starts the reference endpoint, assesses these requirements, and hands back every event and result. */
export async function assessReference({
  requirements,
  faults = [],
  data,
  seed,
  runs = 100,
  settings = {},
  now = Date.now,
}: AssessReferenceOptions): Promise<{
  readonly events: readonly RunEvent[];
  readonly results: ReadonlyMap<RequirementId, RequirementResult>;
}> {
  const reference = await startReference({ faults, now, ...(data === undefined ? {} : { data }) });
  const events: RunEvent[] = [];
  try {
    await run({
      settings: referenceSettings(reference, {
        runs,
        seed,
        selected: requirements.map(({ id }) => id),
        ...settings,
      }),
      requirements,
      onEvent: (event) => events.push(event),
    });
  } finally {
    await reference.close();
  }
  const results = new Map<RequirementId, RequirementResult>();
  for (const event of events) {
    if (event.event === 'requirement-finished') {
      results.set(event.result.id as RequirementId, event.result);
    }
  }
  return { events, results };
}
