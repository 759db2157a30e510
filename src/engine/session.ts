import { randomUUID } from 'node:crypto';
import type { Dispatcher } from 'undici';
import { requirementCatalogue, type RequirementId } from '../generated/requirements.ts';
import type { Fixture, RequirementResult, WorldMeasured } from '../generated/results.ts';
import { isThrottling } from '../oracle/error-catalogue.ts';
import type { Knowledge } from '../oracle/permitted-outcomes.ts';
import { createProbe } from '../probe/probe.ts';
import {
  createRedactor,
  createSignatureHider,
  redactText,
  secretsOf,
  type Redact,
} from '../probe/redaction.ts';
import type { Requirement } from '../requirement/requirement.ts';
import { assess } from './assess.ts';
import { createCaseContext, type CaseContext, type Notebook } from './case-context.ts';
import { measureWorld } from './measure-world.ts';
import type { RunSettings } from './settings.ts';
import { unmetNeed, type UnmetNeed } from './unmet-need.ts';

/** What a session takes from outside. Everything has a default that a real run uses. */
export interface SessionEnvironment {
  /** Sends in place of the kit's own connection pool. */
  readonly dispatcher?: Dispatcher;
  /** Milliseconds since the epoch. */
  readonly now?: () => number;
  readonly nonce?: () => string;
  readonly signal?: AbortSignal;
}

/** An endpoint that was reached and measured, ready to be assessed. */
export interface Session {
  readonly measured: WorldMeasured;
  /** Requests sent so far, retries included. */
  readonly requests: number;
  /** Assesses one requirement. Several may run at once; they share rate, budget and connections. */
  assess(requirement: Requirement): Promise<RequirementResult>;
  close(): Promise<void>;
}

/** Within this difference of clocks a request is certainly in time, in milliseconds. */
const CERTAINLY_IN_TIME_MS = 5 * 60_000;

/** Reaches the endpoint and measures what is there. */
export async function openSession(
  settings: RunSettings,
  environment: SessionEnvironment = {},
): Promise<Session> {
  const {
    now = Date.now,
    nonce = randomUUID,
    signal = new AbortController().signal,
    dispatcher,
  } = environment;
  const { limits, credentials } = settings;
  const probe = createProbe({
    ...limits,
    endpoint: settings.endpoint,
    credentials,
    isThrottling,
    now,
    nonce,
    signal,
    dispatcher,
  });
  const measured = await measureWorld(settings, probe);
  const { world } = measured;
  const hideSecrets = createRedactor(secretsOf(Object.values(credentials)));
  const hideSignatures = createSignatureHider(probe.signatures);
  const redact: Redact = (text) => hideSignatures(hideSecrets(text));
  const entries = new Map(requirementCatalogue.map((entry) => [entry.id, entry]));
  const own = [...world.executions, ...world.running];
  const knowledge: Omit<Knowledge, 'serverNow'> = {
    identities: (['main', 'temporary', 'restricted'] as const).flatMap((name) => {
      const one = credentials[name];
      return one === undefined ? [] : [{ credentials: one, permitted: name !== 'restricted' }];
    }),
    executions: own,
    foreign: world.foreign,
    complete: false,
    insideMs: world.clockUnknown === true ? 0 : CERTAINLY_IN_TIME_MS,
    outsideMs: world.maxClockSkewMs,
  };

  const newContext = (notebook: Notebook): CaseContext =>
    createCaseContext({
      world,
      probe,
      knowledgeAt: (serverNow) => ({ ...knowledge, serverNow }),
      nonce,
      notebook,
    });
  const unmetOf = (requirement: Requirement): UnmetNeed | undefined =>
    measured.unreachable === undefined
      ? unmetNeed(requirement.needs, settings, measured)
      : { outcome: 'incomplete', reason: measured.unreachable };

  return {
    measured: {
      event: 'world-measured',
      clock: { source: probe.clock.source, offsetMs: probe.clock.offsetMs },
      fixtures: measured.fixtures.map((fixture) => clean(fixture, redact)),
    },
    get requests() {
      return probe.requests;
    },
    assess(requirement) {
      const entry = entries.get(requirement.id);
      if (entry === undefined) throw new RangeError(`no such requirement: ${requirement.id}`);
      return assess({
        requirement,
        entry,
        world,
        unmet: unmetOf(requirement),
        seed: settings.seed,
        runs: settings.runs,
        deviations: deviationsFor(settings, requirement.id),
        newContext,
        redact,
        now,
      });
    },
    close: () => probe.close(),
  };
}

/** What is wrong with a fixture may be in the words of the endpoint, which knows the secrets. */
function clean(fixture: Fixture, redact: Redact): Fixture {
  const { problem } = fixture;
  return problem === undefined ? fixture : { ...fixture, problem: redactText(problem, redact) };
}

function deviationsFor({ deviations }: RunSettings, id: RequirementId): RunSettings['deviations'] {
  return deviations.filter(({ requirement }) => requirement === id);
}
