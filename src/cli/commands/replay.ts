import type { RunSettings } from '../../engine/settings.ts';
import type { Counterexample, RequirementResult, Results } from '../../generated/results.ts';
import type { CommandContext } from '../command-context.ts';
import { parseChoice } from '../config/choice.ts';
import { mergeLimits } from '../config/limits.ts';
import { findTarget, type RunFlags, type Target } from '../config/load-settings.ts';
import { readConfig, type ConfigFile } from '../config/read-config.ts';
import { checkId } from '../config/select-requirements.ts';
import { startEmbedded } from '../embedded.ts';
import { executeReplay } from '../execute-replay.ts';
import { EXIT } from '../exit-code.ts';
import { formatReplay } from '../format-replay.ts';
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
): Promise<number> {
  const lang = parseChoice('--lang', flags.lang ?? 'en', ['en', 'zh']);
  const id = checkId(name, '');
  const results = await readStored(path, io.cwd);
  const counterexample = findCounterexample(results, id, path);
  const file = await readConfig(flags.config, io.cwd);
  const again = flags.endpoint === undefined && results.subject.embedded === true;
  const embedded = again
    ? await startEmbedded({ faults: results.subject.faults ?? [] })
    : undefined;
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
    const result = await executeReplay(settings, {
      requirement: id,
      input: counterexample.input,
      signal: io.signal,
    });
    io.stdout.write(formatReplay(result, { style: out, lang }));
    return exitCodeOfReplay(result);
  } finally {
    await embedded?.close();
  }
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
