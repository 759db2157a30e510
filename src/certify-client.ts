import { clientRequirements } from '../suites/client/index.ts';
import { certify } from './engine/certify.ts';
import type { ClientSessionEnvironment } from './engine/client-session.ts';
import { DEFAULT_CERTIFY_LIMITS, type CertifySettings } from './engine/client-settings.ts';
import type { Results, RunEvent } from './generated/results.ts';
import { drawSeed, refuseWrongNumbers } from './option-checks.ts';
import { resultsFromEvents } from './report/results-from-events.ts';

/** What `certifyClient` takes. Only the driver has no default. */
export interface CertifyOptions
  extends
    Partial<Pick<CertifySettings, 'runs' | 'seed' | 'selected' | 'deviations'>>,
    Pick<ClientSessionEnvironment, 'now' | 'signal'> {
  /** Program and arguments of the driver, started without a shell. */
  readonly driver: readonly string[];
  /** Working directory of the driver. Default: that of this process. */
  readonly cwd?: string;
  /** Bounds that differ from the defaults: 8 requirements at once, 30 seconds for a call, 10 restarts. */
  readonly limits?: Partial<CertifySettings['limits']>;
  /** Called for each event as it happens. */
  readonly onEvent?: (event: RunEvent) => void;
}

/**
 * Certifies a client SDK through its driver and hands back the results, as the command line does but
 * without a test runner. The kit plays the endpoint on 127.0.0.1 and makes the credentials up.
 *
 * A run that is interrupted by `signal` comes back with what it found until then.
 *
 * @throws TypeError naming the option that is wrong, before the driver is started
 * @throws HandshakeError when the driver cannot be started or does not speak the protocol
 */
export async function certifyClient(options: CertifyOptions): Promise<Results> {
  refuseWrong(options);
  const { driver, cwd = process.cwd(), now, signal, onEvent } = options;
  const events: RunEvent[] = [];
  await certify({
    ...(now === undefined ? {} : { now }),
    ...(signal === undefined ? {} : { signal }),
    settings: {
      driver: { command: driver, cwd },
      runs: options.runs ?? 100,
      seed: options.seed ?? drawSeed(),
      selected: options.selected ?? clientRequirements.map(({ id }) => id),
      limits: { ...DEFAULT_CERTIFY_LIMITS, ...options.limits },
      deviations: options.deviations ?? [],
    },
    requirements: clientRequirements,
    onEvent: (event) => {
      events.push(event);
      onEvent?.(event);
    },
  });
  return resultsFromEvents(events);
}

/** Callers without types get a sentence in place of whatever breaks first. */
function refuseWrong(options: CertifyOptions): void {
  const driver: unknown = options.driver;
  const program: unknown = Array.isArray(driver) ? driver[0] : undefined;
  if (typeof program !== 'string' || program === '') {
    throw new TypeError(
      "certifyClient: driver must be a program and its arguments, such as ['node', 'driver.mjs'].",
    );
  }
  refuseWrongNumbers('certifyClient', options);
}
