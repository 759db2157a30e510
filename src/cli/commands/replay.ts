import type { CertifySettings } from '../../engine/client-settings.ts';
import { madeUpCredentials } from '../../engine/made-up-credentials.ts';
import type { RunSettings } from '../../engine/settings.ts';
import { HandshakeError } from '../../driver/trouble.ts';
import type { Counterexample, RequirementResult, Results } from '../../generated/results.ts';
import type { CommandContext } from '../command-context.ts';
import { parseChoice } from '../config/choice.ts';
import { checkCommand, loadCertifyLimits } from '../config/load-certification.ts';
import { mergeLimits } from '../config/limits.ts';
import { findTarget, type RunFlags, type Target } from '../config/load-settings.ts';
import { readConfig, type ConfigFile } from '../config/read-config.ts';
import { checkId, checkKnown } from '../config/select-requirements.ts';
import { startEmbedded } from '../embedded.ts';
import { executeClientReplay, executeReplay } from '../execute-replay.ts';
import { EXIT } from '../exit-code.ts';
import { formatReplay } from '../format-replay.ts';
import { rememberSecrets } from '../known-secrets.ts';
import { quote } from '../quote.ts';
import { readStored } from '../read-stored.ts';
import { UserError } from '../user-error.ts';

export type ReplayFlags = Pick<
  RunFlags,
  'endpoint' | 'config' | 'flow' | 'execution' | 'timeout' | 'lang'
>;

/** Runs a stored counterexample again. Exit 0 when the requirement holds now, 1 when it still fails, 3 when that cannot be told. */
export async function replay(
  { io, out }: CommandContext,
  flags: ReplayFlags,
  path: string,
  name: string,
  driver: readonly string[] = [],
): Promise<number> {
  const lang = parseChoice('--lang', flags.lang ?? 'en', ['en', 'zh']);
  checkKnown(name, '');
  const results = await readStored(path, io.cwd);
  const id = checkId(name, results.side, '');
  const { input } = findCounterexample(results, id, path);
  const show = (result: RequirementResult): number => {
    io.stdout.write(formatReplay(result, { style: out, lang }));
    return exitCodeOfReplay(result);
  };
  const again = { requirement: id, input, signal: io.signal };
  if (results.side === 'client') {
    const settings = await certifySettings({ io, flags, driver, results });
    rememberSecrets(Object.values(madeUpCredentials(settings.seed)));
    return show(await executeClientReplay(settings, again).catch(refuseHandshake(lang)));
  }
  if (driver.length > 0) {
    throw new UserError('These are results of an endpoint: leave out the driver command.');
  }
  const file = await readConfig(flags.config, io.cwd);
  const own = flags.endpoint === undefined && results.subject.embedded === true;
  const embedded = own ? await startEmbedded({ faults: results.subject.faults ?? [] }) : undefined;
  try {
    const target = embedded?.target ?? storedTarget(flags, file, results, io.env);
    const settings: RunSettings = {
      ...target,
      signatures: results.signatures,
      profile: results.profile,
      runs: 1,
      seed: results.seed,
      selected: [id],
      limits: mergeLimits(flags, file, target.endpoint),
      deviations: [],
    };
    return show(await executeReplay(settings, again));
  } finally {
    await embedded?.close();
  }
}

/** The driver of the results, unless another is named now. */
async function certifySettings({
  io,
  flags,
  driver,
  results,
}: {
  readonly io: CommandContext['io'];
  readonly flags: ReplayFlags;
  readonly driver: readonly string[];
  readonly results: Results;
}): Promise<CertifySettings> {
  const stored = results.subject.command ?? [];
  return {
    driver: { command: checkCommand(driver.length > 0 ? driver : stored), cwd: io.cwd },
    ...{ runs: 1, seed: results.seed, selected: [], deviations: [] },
    limits: await loadCertifyLimits(flags, io.cwd),
  };
}

function refuseHandshake(lang: 'en' | 'zh'): (error: unknown) => never {
  return (error) => {
    throw error instanceof HandshakeError ? new UserError(error.reason[lang]) : error;
  };
}

/** The endpoint and the executions of the results, unless others are named now. */
function storedTarget(
  flags: ReplayFlags,
  file: ConfigFile,
  { subject, fixtures = [] }: Results,
  env: CommandContext['io']['env'],
): Target {
  const endpoint = flags.endpoint ?? subject.endpoint ?? file.config.endpoint;
  const target = endpoint === undefined ? undefined : findTarget({ ...flags, endpoint }, file, env);
  if (target === undefined) {
    throw new UserError('The results name no endpoint: add --endpoint <url>.');
  }
  if (target.executions.length > 0) return target;
  return {
    ...target,
    executions: fixtures.map(({ flowName, executionName, kind }) => ({
      flowName,
      executionName,
      ...(kind === 'finished' ? {} : { [kind]: true }),
    })),
  };
}

function findCounterexample(results: Results, id: string, path: string): Counterexample {
  const result = results.requirements.find((candidate) => candidate.id === id);
  if (result?.counterexample !== undefined) return result.counterexample;
  const failed = results.requirements
    .filter(({ counterexample }) => counterexample !== undefined)
    .map((candidate) => candidate.id);
  const others = failed.length === 0 ? 'It holds none.' : `It holds ${failed.join(', ')}.`;
  throw new UserError(`${quote(path)} holds no counterexample for ${id}. ${others}`);
}

function exitCodeOfReplay({ outcome }: RequirementResult): number {
  switch (outcome) {
    case 'passed':
      return EXIT.conformant;
    case 'failed':
    case 'warned':
    case 'deviation':
      return EXIT.nonconformant;
    case 'incomplete':
    case 'notApplicable':
    case 'notSelected':
      return EXIT.incomplete;
  }
}
