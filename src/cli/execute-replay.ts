import fc from 'fast-check';
import { clientRequirements } from '../../suites/client/index.ts';
import { serverRequirements } from '../../suites/server/index.ts';
import { openClientSession } from '../engine/client-session.ts';
import type { CertifySettings } from '../engine/client-settings.ts';
import { openSession } from '../engine/session.ts';
import type { RunSettings } from '../engine/settings.ts';
import type { RequirementId } from '../generated/requirements.ts';
import type { RequirementResult } from '../generated/results.ts';
import type { Definition } from '../requirement/requirement.ts';

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
  const requirement = find(serverRequirements, id);
  const session = await openSession(settings, { signal });
  try {
    return await session.assess(onlyThisCase(requirement, input));
  } finally {
    await session.close();
  }
}

/**
 * The same for a requirement of the client side.
 *
 * @throws HandshakeError when the driver cannot be started or does not speak the protocol
 */
export async function executeClientReplay(
  settings: CertifySettings,
  { requirement: id, input, signal }: ReplayRequest,
): Promise<RequirementResult> {
  const requirement = find(clientRequirements, id);
  const session = await openClientSession(settings, { signal });
  try {
    return await session.assess(onlyThisCase(requirement, input));
  } finally {
    await session.close();
  }
}

function find<R extends { readonly id: RequirementId }>(all: readonly R[], id: RequirementId): R {
  const found = all.find((candidate) => candidate.id === id);
  if (found === undefined) throw new RangeError(`no requirement ${id} in the suites`);
  return found;
}

function onlyThisCase<C, W, N>(
  requirement: Definition<unknown, C, W, N>,
  input: unknown,
): Definition<unknown, C, W, N> {
  return {
    id: requirement.id,
    needs: requirement.needs,
    // A constant is not shrunk: it was as small as it gets when it was stored.
    draw: () => fc.constant(input),
    cases: () => 1,
    check: (one, context) => requirement.check(one, context),
  };
}
