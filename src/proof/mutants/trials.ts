import { openSession, type Session } from '../../engine/session.ts';
import type { RunSettings } from '../../engine/settings.ts';
import type { RequirementId } from '../../generated/requirements.ts';
import type { RequirementResult } from '../../generated/results.ts';
import type { Fault } from '../../reference/faults/fault.ts';
import { faults as catalogue } from '../../reference/faults/index.ts';
import { startReference } from '../../reference/start-reference.ts';
import type { Requirement } from '../../requirement/requirement.ts';
import { referenceSettings } from '../../testing/reference-settings.ts';
import { serverRequirements } from '../../../suites/server/index.ts';
import { inOrder } from './order.ts';
import { PERMITTED, PLAIN, RECORDED, type Place } from './places.ts';

/** One thing that is so as long as nothing is broken. */
export interface Trial {
  /** The requirement's id; behind the name of the place and a colon where that is not the plain endpoint. */
  readonly id: string;
  readonly requirement: Requirement;
  readonly place: Place;
  /** Whether the requirement holds there, or is failed there. */
  readonly holds: boolean;
}

/** Why a trial does not come out as it should, in a line; `undefined` when it does. */
export type Noticed = string | undefined;

export interface TrialOptions {
  readonly seed: number;
  readonly runs: number;
}

const LIMITS: Partial<RunSettings['limits']> = { timeoutMs: 4000 };

/** All requirements of the server side at the endpoint as it is, those first that notice much for little. */
export function requirementTrials(): readonly Trial[] {
  return inOrder(serverRequirements).map((requirement) => ({
    id: requirement.id,
    requirement,
    place: PLAIN,
    holds: true,
  }));
}

/** What permitted behaviour and recorded histories put to use that the endpoint does not need otherwise. */
export function otherTrials(): readonly Trial[] {
  const at = (place: Place, ...ids: readonly RequirementId[]): readonly Trial[] =>
    ids.map((id) => ({
      id: `${place.name}: ${id}`,
      requirement: byId(id),
      place,
      holds: true,
    }));
  return [
    ...at(RECORDED, 'SCHEMA-JSON', 'SCHEMA-EVENT-ID', 'PAGING-COMPLETE', 'LIMIT-RESPECTED'),
    ...PERMITTED.flatMap((place) => at(place, 'TRANSPORT-CONNECTION')),
  ];
}

/**
 * For each requirement that faults name first, the first of them. Those that are answered with 500 come
 * last: the kit asks again before it believes that, and waits in between.
 */
export function faultTrials(): readonly Trial[] {
  const slow = ({ id }: Fault): boolean => /crash|internal-error|500/.test(id);
  const ordered = [...catalogue].sort((a, b) => Number(slow(a)) - Number(slow(b)));
  return serverRequirements.flatMap((requirement): Trial[] => {
    const fault = ordered.find(({ caughtBy }) => caughtBy[0] === requirement.id);
    if (fault === undefined) return [];
    const place = { name: `fault ${fault.id}`, faults: [fault] };
    return [{ id: `${place.name}: ${requirement.id}`, requirement, place, holds: false }];
  });
}

function byId(wanted: RequirementId): Requirement {
  const found = serverRequirements.find(({ id }) => id === wanted);
  if (found === undefined) throw new RangeError(`no requirement ${wanted}`);
  return found;
}

/** An endpoint that was started for trials, and measured. */
export interface Bench {
  readonly place: Place;
  readonly session: Session;
  readonly close: () => Promise<void>;
}

/** Starts the reference endpoint of a place and measures it. */
export async function openBench(place: Place, { seed, runs }: TrialOptions): Promise<Bench> {
  const { faults, data } = place;
  const reference = await startReference({
    faults,
    ...(data === undefined ? {} : { data: data() }),
  });
  const settings = referenceSettings(reference, { seed, runs });
  try {
    const session = await openSession({
      ...settings,
      limits: { ...settings.limits, ...LIMITS },
    });
    return {
      place,
      session,
      close: async () => {
        await session.close();
        await reference.close();
      },
    };
  } catch (error) {
    await reference.close();
    throw error;
  }
}

/** Tries one requirement on the bench of its place. */
export async function tryOut({ session }: Bench, { requirement, holds }: Trial): Promise<Noticed> {
  return notice(await session.assess(requirement), holds);
}

/** What is noticed: a requirement that does not hold, or one that holds where it must not. */
export function notice(
  { outcome, reason, counterexample }: RequirementResult,
  holds: boolean,
): Noticed {
  if (!holds) {
    return outcome === 'failed' || outcome === 'warned'
      ? undefined
      : `the fault is not found: ${outcome}`;
  }
  if (outcome === 'passed') return undefined;
  return `${outcome}: ${counterexample?.observed ?? reason ?? ''}`;
}
