import { serverRequirements } from '../../../suites/server/index.ts';
import { run } from '../../engine/run.ts';
import type { RequirementId } from '../../generated/requirements.ts';
import type { RunEvent } from '../../generated/results.ts';
import { startReference } from '../../reference/index.ts';
import { renderJson } from '../../report/render-json.ts';
import { resultsFromEvents } from '../../report/results-from-events.ts';
import { referenceSettings } from '../../testing/reference-settings.ts';

/** What the stored results hold a counterexample for. */
export const FAILED: RequirementId = 'LIMIT-UPPER-BOUND';

/** The results, as a run stores them, of an endpoint that accepts a Limit of 1000. */
export async function storedFailure(seed: number): Promise<string> {
  const reference = await startReference({ faults: ['limit-1000-accepted'] });
  const events: RunEvent[] = [];
  try {
    await run({
      settings: referenceSettings(reference, { seed, runs: 5, selected: [FAILED] }),
      requirements: serverRequirements,
      onEvent: (event) => events.push(event),
    });
  } finally {
    await reference.close();
  }
  return renderJson(resultsFromEvents(events));
}
