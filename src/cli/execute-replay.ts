import fc from 'fast-check';
import { serverRequirements } from '../../suites/server/index.ts';
import { openSession } from '../engine/session.ts';
import type { RunSettings } from '../engine/settings.ts';
import type { RequirementId } from '../generated/requirements.ts';
import type { RequirementResult } from '../generated/results.ts';
import type { Requirement } from '../requirement/requirement.ts';

export interface ReplayRequest {
  readonly requirement: RequirementId;
  /** The stored, unsigned case. */
  readonly input: unknown;
  readonly signal: AbortSignal;
}

/** Assesses one requirement by one stored case, signed afresh, and confirms a failure as a run does. */
export async function executeReplay(
  settings: RunSettings,
  { requirement: id, input, signal }: ReplayRequest,
): Promise<RequirementResult> {
  const requirement = serverRequirements.find((candidate) => candidate.id === id);
  if (requirement === undefined) throw new RangeError(`no requirement ${id} in the suites`);
  const session = await openSession(settings, { signal });
  try {
    return await session.assess(onlyThisCase(requirement, input));
  } finally {
    await session.close();
  }
}

function onlyThisCase(requirement: Requirement, input: unknown): Requirement {
  return {
    id: requirement.id,
    needs: requirement.needs,
    // A constant is not shrunk: it was as small as it gets when it was stored.
    draw: () => fc.constant(input),
    cases: () => 1,
    check: (one, context) => requirement.check(one, context),
  };
}
