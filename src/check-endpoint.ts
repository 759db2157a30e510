import { serverRequirements } from '../suites/server/index.ts';
import { defaultLimits } from './engine/default-limits.ts';
import { run } from './engine/run.ts';
import type { SessionEnvironment } from './engine/session.ts';
import type { RunSettings } from './engine/settings.ts';
import type { Results, RunEvent } from './generated/results.ts';
import { config } from './generated/validators.ts';
import type { Credentials } from './protocol/wire.ts';
import { drawSeed, refuseWrongNumbers } from './option-checks.ts';
import { resultsFromEvents } from './report/results-from-events.ts';

/** What `checkEndpoint` takes. Only the endpoint and its credentials have no default. */
export interface CheckOptions
  extends
    Partial<
      Pick<RunSettings, 'executions' | 'profile' | 'runs' | 'seed' | 'selected' | 'deviations'>
    >,
    SessionEnvironment {
  /** Origin of the endpoint, `https://cn-hangzhou.fnf.aliyuncs.com`. */
  readonly endpoint: string;
  readonly credentials: Credentials;
  /** An identity that may not call the operation. */
  readonly restricted?: Credentials;
  /** What the endpoint speaks. Default: both. */
  readonly signatures?: RunSettings['signatures'];
  /** Bounds that differ from the defaults, which are 10 requests a second and 5,000 in all on another machine than this one. */
  readonly limits?: Partial<RunSettings['limits']>;
  /** Called for each event as it happens. */
  readonly onEvent?: (event: RunEvent) => void;
}

/**
 * Checks an endpoint with the server suites and hands back the results, as the command line does but
 * without a test runner. With `dispatcher` it checks a mock that listens on no port.
 *
 * A run that is interrupted by `signal` comes back with what it found until then.
 *
 * @throws TypeError naming the option that is wrong, before anything is sent
 */
export async function checkEndpoint(options: CheckOptions): Promise<Results> {
  refuseWrong(options);
  const { endpoint, credentials, restricted, onEvent } = options;
  const events: RunEvent[] = [];
  await run({
    ...options,
    settings: {
      endpoint: new URL(endpoint).origin,
      subject: { endpoint: new URL(endpoint).origin },
      signatures: options.signatures ?? ['rpc', 'acs3'],
      profile: options.profile ?? 'documented',
      credentials: {
        main: credentials,
        ...(credentials.securityToken === undefined ? {} : { temporary: credentials }),
        ...(restricted === undefined ? {} : { restricted }),
      },
      executions: options.executions ?? [],
      runs: options.runs ?? 100,
      seed: options.seed ?? drawSeed(),
      selected: options.selected ?? serverRequirements.map(({ id }) => id),
      // What a dispatcher of the caller's own answers is on this machine, whatever its host is called.
      limits: {
        ...defaultLimits(options.dispatcher === undefined ? endpoint : 'http://127.0.0.1'),
        ...options.limits,
      },
      deviations: options.deviations ?? [],
    },
    requirements: serverRequirements,
    onEvent: (event) => {
      events.push(event);
      onEvent?.(event);
    },
  });
  return resultsFromEvents(events);
}

/** Callers without types get a sentence in place of whatever breaks first. */
function refuseWrong(options: CheckOptions): void {
  const { endpoint, credentials, restricted, executions, signatures, profile } = options;
  if (typeof endpoint !== 'string' || !/^https?:$/.test(urlOf(endpoint)?.protocol ?? '')) {
    throw new TypeError('checkEndpoint: endpoint must be an http or https origin.');
  }
  const known = { endpoint, credentials, restricted, executions, profile, signature: signatures };
  const given = Object.fromEntries(
    Object.entries(known).filter(([, value]) => value !== undefined),
  );
  const [error] = config(given) ? [] : (config.errors ?? []);
  if (error !== undefined) {
    const place = error.instancePath.slice(1).replaceAll('/', '.');
    throw new TypeError(`checkEndpoint: ${place} ${error.message ?? 'is wrong'}.`);
  }
  if (!('credentials' in given)) throw new TypeError('checkEndpoint: credentials are missing.');
  refuseWrongNumbers('checkEndpoint', options);
}

function urlOf(text: string): URL | undefined {
  return URL.canParse(text) ? new URL(text) : undefined;
}
