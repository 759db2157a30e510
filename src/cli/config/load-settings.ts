import type { RunSettings } from '../../engine/settings.ts';
import { secretsOf } from '../../probe/redaction.ts';
import { UserError } from '../user-error.ts';
import { parseChoice } from './choice.ts';
import { findCredentials } from './credentials.ts';
import { parseEndpoint } from './endpoint.ts';
import { findExecutions, type ExecutionFlags } from './executions.ts';
import { mergeLimits, type LimitFlags } from './limits.ts';
import { loadCases, loadOutput, type OutputPlan, type PlanFlags } from './load-plan.ts';
import { readConfig, type ConfigFile } from './read-config.ts';
import { chooseSignatures } from './signatures.ts';

/** The flags of `run`, as they were written. */
export interface RunFlags extends ExecutionFlags, LimitFlags, PlanFlags {
  readonly endpoint?: string;
  readonly signature?: string;
  readonly profile?: string;
}

/** What only the endpoint under test tells: where it is, who calls it and what is there. */
export type Target = Pick<RunSettings, 'endpoint' | 'subject' | 'credentials' | 'executions'>;

/** Everything else about a run. */
type RunPlan = Omit<RunSettings, keyof Target>;

/** A run as flags, environment and config file describe it. */
export interface LoadedRun extends OutputPlan {
  readonly plan: RunPlan;
  /** The endpoint to check; `undefined` asks for the embedded reference endpoint. */
  readonly target: Target | undefined;
  /** What the user may want to know before the run begins. */
  readonly hints: readonly string[];
}

type Environment = Readonly<Record<string, string | undefined>>;

/** Where the embedded endpoint will listen, as far as limits care. */
const EMBEDDED = 'http://127.0.0.1';

/**
 * Merges flags, environment (credentials only), config file and defaults, in this order.
 *
 * @throws UserError for the first thing that is wrong; no message repeats a secret
 */
export async function loadSettings(
  flags: RunFlags,
  env: Environment,
  cwd: string,
): Promise<LoadedRun> {
  const file = await readConfig(flags.config, cwd);
  const target = findTarget(flags, file, env);
  const plan: RunPlan = {
    signatures: chooseSignatures(flags.signature, file.config),
    profile:
      flags.profile === undefined
        ? (file.config.profile ?? 'documented')
        : parseChoice('--profile', flags.profile, ['documented', 'gateway']),
    ...(await loadCases(flags, cwd, 'server')),
    limits: mergeLimits(flags, file, target?.endpoint ?? EMBEDDED),
  };
  return {
    plan,
    target,
    hints: hintsFor(target),
    // Last, because this is the one that leaves something behind.
    ...(await loadOutput(flags, cwd)),
  };
}

/** The endpoint that flags and config file name, with credentials and executions. */
export function findTarget(
  flags: Pick<RunFlags, 'endpoint' | 'flow' | 'execution'>,
  file: ConfigFile,
  env: Environment,
): Target | undefined {
  const { config } = file;
  const executions = findExecutions(flags, config);
  const endpoint = endpointOf(flags.endpoint, file);
  if (endpoint === undefined) {
    const idle =
      (flags.flow?.length ?? 0) > 0
        ? '--flow and --execution are'
        : config.credentials !== undefined
          ? `${file.where('credentials')} is`
          : config.restricted !== undefined
            ? `${file.where('restricted')} is`
            : config.executions !== undefined
              ? `${file.where('executions')} is`
              : undefined;
    // A run that silently checks the kit's own endpoint instead of the user's would pass for nothing.
    if (idle !== undefined) {
      throw new UserError(
        `${idle} given without an endpoint: add --endpoint <url>, or endpoint to the config file.`,
      );
    }
    return undefined;
  }
  const credentials = findCredentials(config, env);
  refuseSecretNames(executions, credentials);
  return { endpoint, subject: { endpoint }, credentials, executions };
}

/** As a name a secret would be sent in every URL and stand in every report. Short ones are of mocks, and words. */
function refuseSecretNames(
  executions: Target['executions'],
  credentials: Target['credentials'],
): void {
  const secrets = secretsOf(Object.values(credentials)).filter(({ length }) => length >= 16);
  const nth = executions.findIndex(({ flowName, executionName }) =>
    secrets.some((secret) => flowName.includes(secret) || executionName.includes(secret)),
  );
  if (nth < 0) return;
  throw new UserError(
    `The name of execution ${nth + 1} holds a secret of the credentials: give the names of its flow and of itself.`,
  );
}

/** The endpoint alone, checked; `undefined` where none is named. */
export function endpointOf(flag: string | undefined, file: ConfigFile): string | undefined {
  if (flag !== undefined) return parseEndpoint('--endpoint', flag);
  const { endpoint } = file.config;
  return endpoint === undefined ? undefined : parseEndpoint(file.where('endpoint'), endpoint);
}

function hintsFor(target: Target | undefined): readonly string[] {
  if (target === undefined || target.executions.length > 0) return [];
  return [
    'No execution is named, so what needs one stays incomplete: add --flow <name> --execution <name>, or executions to the config file.',
  ];
}
