import { createCertifier } from '../certifier/certifier.ts';
import { openDriver, type Driver } from '../driver/driver.ts';
import { HandshakeError } from '../driver/trouble.ts';
import { spawnDriver } from '../driver/spawn-driver.ts';
import type { StartDriver } from '../driver/transport.ts';
import { requirementCatalogue } from '../generated/requirements.ts';
import type { DriverDescribed, DriverReport, RequirementResult } from '../generated/results.ts';
import { interrupted } from '../probe/errors.ts';
import { createBudget } from '../probe/budget.ts';
import {
  createRedactor,
  hideSignatures,
  redactText,
  secretsOf,
  type Redact,
} from '../probe/redaction.ts';
import { createSemaphore, type Semaphore } from '../probe/semaphore.ts';
import type { ClientRequirement } from '../requirement/client/client-requirement.ts';
import type { ClientWorld } from '../requirement/client/client-world.ts';
import type { Text } from '../text.ts';
import { assess } from './assess.ts';
import { createClientCase, type ClientCaseContext } from './client-case-context.ts';
import type { CertifySettings } from './client-settings.ts';
import { madeUpCredentials } from './made-up-credentials.ts';
import { createNotebook, type CountingNotebook } from './notebook.ts';
import { secretsInEnvironment } from './secrets-in-environment.ts';
import { tryCall, type TriedCall } from './try-call.ts';
import { unmetFeature } from './unmet-feature.ts';

/** What a session takes from outside. Everything has a default that a real run uses. */
export interface ClientSessionEnvironment {
  /** Starts the driver in place of the command in the settings. */
  readonly start?: StartDriver;
  /** Milliseconds since the epoch. */
  readonly now?: () => number;
  readonly signal?: AbortSignal;
}

/** An SDK whose driver was started and described itself, ready to be assessed. */
export interface ClientSession {
  readonly described: DriverDescribed;
  /** Calls made so far. */
  readonly requests: number;
  /** Requirements that may be assessed at once. */
  readonly concurrency: number;
  assess(requirement: ClientRequirement): Promise<RequirementResult>;
  /** Makes one plain call, for somebody who writes a driver. */
  tryCall(): Promise<TriedCall>;
  /** How the driver behaved so far. */
  report(): DriverReport;
  close(): Promise<void>;
}

/**
 * Starts the driver and has it describe itself.
 *
 * @throws HandshakeError when it cannot be started or does not speak the protocol
 */
export async function openClientSession(
  settings: CertifySettings,
  environment: ClientSessionEnvironment = {},
): Promise<ClientSession> {
  const { now = Date.now, signal = new AbortController().signal } = environment;
  const { limits, seed } = settings;
  const credentials = madeUpCredentials(seed);
  const redact = createRedactor([
    ...secretsOf(Object.values(credentials)),
    ...secretsInEnvironment(process.env),
  ]);
  const certifier = createCertifier({ now });
  const caFile = await certifier.caFile();
  const trust = trustIn(caFile);
  const start =
    environment.start ??
    spawnDriver(settings.driver.command, { cwd: settings.driver.cwd, env: process.env });
  const open = (more: Readonly<Record<string, string>>): Promise<Driver> =>
    openDriver({
      start: () => start({ ...trust, ...more }),
      callTimeoutMs: limits.callTimeoutMs,
      maxRestarts: limits.maxRestarts,
    });
  const driver = await open({}).catch(async (error: unknown) => {
    await certifier.close();
    if (!(error instanceof HandshakeError)) throw error;
    throw new HandshakeError(redactText(error.reason, redact), { cause: error.cause });
  });
  // Calls under way would keep an interrupted run waiting for as long as the driver may take.
  const onAbort = (): void => {
    void driver.close();
  };
  signal.addEventListener('abort', onAbort, { once: true });
  const { name, version, language, features } = driver.description;
  const world: ClientWorld = {
    features,
    signatures: features.filter((feature) => feature === 'rpc' || feature === 'acs3'),
  };
  const monotonic = (): number => performance.now();
  const budget = createBudget({
    rate: null,
    maxRequests: limits.maxRequests,
    deadline: limits.maxTimeMs === null ? null : monotonic() + limits.maxTimeMs,
    now: monotonic,
    sleep: () => Promise.resolve(),
  });
  const concurrent = features.includes('concurrent');
  const turns = new WeakMap<Driver, Semaphore>();
  const inTurn = async <T>(which: Driver, call: () => Promise<T>): Promise<T> => {
    if (signal.aborted) throw interrupted();
    await budget.take(signal);
    if (concurrent) return call();
    const turn = turns.get(which) ?? createSemaphore(1);
    turns.set(which, turn);
    return turn.run(call);
  };
  const entries = new Map(requirementCatalogue.map((entry) => [entry.id, entry]));

  /** The cases of one requirement, which share their controls. */
  const casesOf = (onTrouble: (reason: Text) => void) => {
    const controls = new Map<string, Promise<void>>();
    return (notebook: CountingNotebook): ClientCaseContext =>
      createClientCase({
        ...{ world, driver, certifier, credentials, inTurn, monotonic },
        ...{ notebook, controls, onTrouble },
        startAnother: open,
      });
  };

  return {
    described: {
      event: 'driver-described',
      subject: { name: redact(name), version: redact(version), language: redact(language) },
      signatures: world.signatures,
      features,
    },
    concurrency: concurrent ? limits.concurrency : 1,
    get requests() {
      return budget.spent;
    },
    assess(requirement) {
      const entry = entries.get(requirement.id);
      if (entry === undefined) throw new RangeError(`no such requirement: ${requirement.id}`);
      let trouble: Text | undefined;
      const newCase = casesOf((reason) => (trouble ??= reason));
      return assess<ClientCaseContext, ClientWorld>({
        requirement,
        entry,
        world,
        unmet: unmetFeature(requirement.needs, world),
        seed,
        runs: settings.runs,
        deviations: settings.deviations.filter((one) => one.requirement === requirement.id),
        newContext: newCase,
        unreliable: () => trouble,
        redact,
        now,
      });
    },
    tryCall: () => tryCall(casesOf(() => undefined)(createNotebook())),
    report: () => reportOf(driver, redact),
    async close() {
      signal.removeEventListener('abort', onAbort);
      await Promise.all([driver.close(), certifier.close()]);
    },
  };
}

/** How the common runtimes are told of a further certificate authority; the first is for drivers of others. */
function trustIn(caFile: string): Readonly<Record<string, string>> {
  return {
    FNF_CONFORMANCE_CA_FILE: caFile,
    NODE_EXTRA_CA_CERTS: caFile,
    SSL_CERT_FILE: caFile,
    REQUESTS_CA_BUNDLE: caFile,
    CURL_CA_BUNDLE: caFile,
  };
}

function reportOf({ restarts, problems, log }: Driver, redact: Redact): DriverReport {
  const clean: Redact = (written) => redact(hideSignatures(written));
  return {
    restarts,
    problems: problems.map((problem) => redactText(problem, clean)),
    log: clean(log),
  };
}
