import { DEFAULT_CERTIFY_LIMITS, type CertifySettings } from '../../engine/client-settings.ts';
import { UserError } from '../user-error.ts';
import { parseDuration } from './duration.ts';
import { loadCases, loadOutput, type OutputPlan, type PlanFlags } from './load-plan.ts';
import { parseWholeNumber } from './number.ts';
import { readConfig } from './read-config.ts';

/** The flags of `certify`, as they were written. */
export interface CertifyFlags extends PlanFlags {
  readonly maxRequests?: string;
  readonly maxTime?: string;
  readonly timeout?: string;
  readonly smoke?: boolean;
  readonly attach?: boolean;
}

/** A certification as flags and config file describe it. */
export interface LoadedCertification extends OutputPlan {
  readonly settings: CertifySettings;
}

/**
 * @param command the driver, program and arguments
 * @throws UserError for the first thing that is wrong
 */
export async function loadCertification(
  flags: CertifyFlags,
  command: readonly string[],
  cwd: string,
): Promise<LoadedCertification> {
  const settings: CertifySettings = {
    driver: { command: checkCommand(command), cwd },
    ...(await loadCases(flags, cwd, 'client')),
    limits: await loadCertifyLimits(flags, cwd),
  };
  return { settings, ...(await loadOutput(flags, cwd)) };
}

/** @throws UserError unless there is a program to start */
export function checkCommand(command: readonly string[]): readonly string[] {
  if (command[0] === undefined || command[0] === '') {
    throw new UserError(
      'No driver: write its command behind --, such as `fnf-conformance certify -- node driver.mjs`.',
    );
  }
  return command;
}

/** Flags first, then `limits` of the config file: its maxRequests, and its timeout as that of a call. */
export async function loadCertifyLimits(
  flags: Pick<CertifyFlags, 'config' | 'maxRequests' | 'maxTime' | 'timeout'>,
  cwd: string,
): Promise<CertifySettings['limits']> {
  const file = await readConfig(flags.config, cwd);
  const { maxRequests = DEFAULT_CERTIFY_LIMITS.maxRequests, timeout } = file.config.limits ?? {};
  return {
    ...DEFAULT_CERTIFY_LIMITS,
    maxRequests:
      flags.maxRequests === undefined
        ? maxRequests
        : parseWholeNumber('--max-requests', flags.maxRequests, {
            min: 1,
            max: Number.MAX_SAFE_INTEGER,
          }),
    maxTimeMs: flags.maxTime === undefined ? null : parseDuration('--max-time', flags.maxTime),
    callTimeoutMs:
      flags.timeout !== undefined
        ? parseDuration('--timeout', flags.timeout)
        : timeout !== undefined
          ? parseDuration(file.where('limits', 'timeout'), timeout)
          : DEFAULT_CERTIFY_LIMITS.callTimeoutMs,
  };
}
