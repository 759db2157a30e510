import { ownParameters } from '../arbitraries/valid-intent.ts';
import type { ErrorCode } from '../generated/errors.ts';
import type { Fixture } from '../generated/results.ts';
import { standsFor } from '../oracle/error-catalogue.ts';
import type { Exchange } from '../protocol/exchange.ts';
import type { IdentityName, Intent, SignatureKind } from '../protocol/intent.ts';
import { TransportTrouble, type TroubleKind } from '../probe/errors.ts';
import type { Probe } from '../probe/probe.ts';
import { describeAnswer } from '../requirement/finding.ts';
import { walk, type Walk } from '../requirement/walk.ts';
import type { ExecutionRef, KnownExecution, World } from '../requirement/world.ts';
import { text, type Text } from '../text.ts';
import { createAllowance } from './allowance.ts';
import type { ExecutionFixture, RunSettings } from './settings.ts';

/** The world that requirements draw from, and why parts of what was declared are not in it. */
export interface MeasuredWorld {
  readonly world: World;
  readonly fixtures: readonly Fixture[];
  /** Why the endpoint refuses even the plainest request with a declared signature. */
  readonly refusedSignatures: ReadonlyMap<SignatureKind, Text>;
  /** Why the endpoint does not know an identity besides the main one. */
  readonly refusedIdentities: ReadonlyMap<IdentityName, Text>;
  /** Why nothing at all could be asked of the endpoint. */
  readonly unreachable: Text | undefined;
}

/** Pages of the walk that measures a history: up to 199,800 events. */
const MAX_PAGES = 200;

/** Asked for where no execution is named: whether it exists does not matter for the signature. */
const NOWHERE: ExecutionRef = { flowName: 'fnf-conformance', executionName: 'nothing' };

/** A refusal that comes and goes is not for want of the signature. */
const SIGNATURE_TRIES = 3;

/**
 * Asks for the first page with each declared signature, then reads every execution that is over once
 * from end to end. What comes of it is the truth that later readings are compared with.
 */
export async function measureWorld(settings: RunSettings, probe: Probe): Promise<MeasuredWorld> {
  const { executions } = settings;
  const own = executions.filter(({ foreign }) => foreign !== true);
  const base: World = {
    signatures: settings.signatures,
    profile: settings.profile,
    identities: (['main', 'restricted', 'temporary'] as const).filter(
      (name) => settings.credentials[name] !== undefined,
    ),
    executions: [],
    answering: [],
    running: [],
    foreign: executions.filter(({ foreign }) => foreign === true).map(ref),
    maxClockSkewMs: settings.limits.maxClockSkewMs,
  };
  try {
    const refusedSignatures = await trySignatures(settings, probe, own[0]);
    const signatures = settings.signatures.filter((kind) => !refusedSignatures.has(kind));
    const refusedIdentities = await tryIdentities(base, signatures[0], probe, own[0]);
    const identities = base.identities.filter((name) => !refusedIdentities.has(name));
    const world = { ...base, signatures, identities, ...clockBounds(base, probe) };
    const measured = await Promise.all(own.map((one) => measureOrTell(world, probe, one)));
    const usable = measured.filter(({ problem }) => problem === undefined);
    return {
      world: {
        ...world,
        executions: usable.flatMap(({ known, running }) => (running ? [] : [known])),
        answering: measured.flatMap(({ known, running, refused }) =>
          running || refused ? [] : [known],
        ),
        running: usable.flatMap(({ known, running }) => (running ? [ref(known)] : [])),
      },
      fixtures: [...measured.map(fixtureOf), ...base.foreign.map(foreignFixture)],
      refusedSignatures,
      refusedIdentities,
      unreachable: undefined,
    };
  } catch (error) {
    if (!(error instanceof TransportTrouble)) throw error;
    return {
      world: base,
      fixtures: [],
      refusedSignatures: new Map(),
      refusedIdentities: new Map(),
      unreachable: error.reason,
    };
  }
}

/**
 * An endpoint that tells no time is taken to have this machine's. It may be off by as much as it lets
 * requests be, since it accepts plain ones; so only twice that is certainly out of time.
 */
function clockBounds({ maxClockSkewMs }: World, { clock }: Probe): Partial<World> {
  return clock.source === 'local' ? { clockUnknown: true, maxClockSkewMs: 2 * maxClockSkewMs } : {};
}

async function trySignatures(
  settings: RunSettings,
  probe: Probe,
  execution: ExecutionRef = NOWHERE,
): Promise<Map<SignatureKind, Text>> {
  const refused = new Map<SignatureKind, Text>();
  for (const signature of settings.signatures) {
    for (let tries = 1; tries <= SIGNATURE_TRIES; tries++) {
      const exchange = await probe.send(plain(signature, execution), { impatient: true });
      if (isSuccess(exchange) || isAboutResource(exchange)) {
        refused.delete(signature);
        break;
      }
      refused.set(signature, describeAnswer(exchange));
    }
  }
  return refused;
}

/** Answers that are about who asks, not about what is asked. */
const AUTHENTICATION: readonly ErrorCode[] = ['InvalidAccessKeyID', 'SignatureNotMatch'];

/** Asks with the other identities: one that is not known proves nothing when it is refused later. */
async function tryIdentities(
  { identities, profile }: World,
  signature: SignatureKind | undefined,
  probe: Probe,
  execution: ExecutionRef = NOWHERE,
): Promise<Map<IdentityName, Text>> {
  const refused = new Map<IdentityName, Text>();
  if (signature === undefined) return refused;
  for (const identity of identities.filter((name) => name !== 'main')) {
    const exchange = await probe.send({ ...plain(signature, execution), identity });
    const { answer } = exchange;
    if (answer.kind !== 'error') continue;
    if (AUTHENTICATION.some((code) => standsFor(answer.code, code, profile))) {
      refused.set(identity, describeAnswer(exchange));
    }
  }
  return refused;
}

// Whether the page can be read is judged by requirements; here it only counts that nobody was refused.
function isSuccess({ response, answer }: Exchange): boolean {
  return response.status >= 200 && response.status <= 299 && answer.kind !== 'error';
}

// An answer about the execution says that the signature was accepted.
function isAboutResource({ answer }: Exchange): boolean {
  return (
    answer.kind === 'error' &&
    ['FlowNotExists', 'ExecutionNotExists', 'AccessDenied'].includes(answer.code)
  );
}

const ENDS_THE_RUN: ReadonlySet<TroubleKind> = new Set(['unreachable', 'interrupted', 'budget']);

interface Measurement {
  readonly known: KnownExecution;
  readonly running: boolean;
  readonly problem: Text | undefined;
  /** Whether it is refused, rather than answered with something that cannot be read. */
  readonly refused: boolean;
}

/** One execution that cannot be had is no reason to give up the others. */
async function measureOrTell(
  world: World,
  probe: Probe,
  fixture: ExecutionFixture,
): Promise<Measurement> {
  try {
    return await measure(world, probe, fixture);
  } catch (error) {
    if (!(error instanceof TransportTrouble) || ENDS_THE_RUN.has(error.kind)) throw error;
    const known = { ...ref(fixture), events: [], complete: false };
    return { known, running: fixture.running === true, problem: error.reason, refused: true };
  }
}

async function measure(
  world: World,
  probe: Probe,
  fixture: ExecutionFixture,
): Promise<Measurement> {
  const running = fixture.running === true;
  const nothing = (problem: Text, refused: boolean): Measurement => ({
    known: { ...ref(fixture), events: [], complete: false },
    running,
    problem,
    refused,
  });
  const [signature] = world.signatures;
  if (signature === undefined) {
    return nothing(text('no declared signature is accepted', '没有任何声明的签名被接受'), true);
  }
  const first = plain(signature, fixture);
  const read = (limit: number | undefined, maxPages: number): Promise<Walk> => {
    const allow = createAllowance();
    const send = async (intent: Intent): Promise<Exchange> => {
      const exchange = await probe.send(intent);
      allow(exchange);
      return exchange;
    };
    return walk({ send, first, limit: () => limit, maxPages });
  };
  const widest = await read(999, running ? 1 : MAX_PAGES);
  const whole =
    widest.end === 'refused' ? await read(undefined, running ? 1 : MAX_PAGES * 10) : widest;
  const { end, refusal } = whole;
  // Once tokens go round in a circle nobody knows where: only the first page is certain.
  const events = end === 'token-repeated' ? (whole.pages[0]?.answer.events ?? []) : whole.events;
  if (refusal !== undefined) return nothing(describeAnswer(refusal), !isSuccess(refusal));
  if (events.length === 0) return nothing(text('it shows no event', '没有显示任何事件'), false);
  return {
    known: { ...ref(fixture), events, complete: end === 'last-page' },
    running,
    problem: undefined,
    refused: false,
  };
}

/** The plainest request there is: GET, no Limit. */
function plain(signature: SignatureKind, execution: ExecutionRef): Intent {
  return { signature, method: 'GET', identity: 'main', parameters: ownParameters(execution) };
}

function ref({ flowName, executionName }: ExecutionRef): ExecutionRef {
  return { flowName, executionName };
}

function fixtureOf({ known, running, problem }: Measurement): Fixture {
  return {
    ...ref(known),
    kind: running ? 'running' : 'finished',
    events: known.events.length,
    ...(problem === undefined ? {} : { problem }),
  };
}

function foreignFixture(execution: ExecutionRef): Fixture {
  return { ...execution, kind: 'foreign' };
}
