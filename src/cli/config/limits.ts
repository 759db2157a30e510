import { defaultLimits } from '../../engine/default-limits.ts';
import type { RunLimits } from '../../engine/settings.ts';
import type { Config } from '../../generated/config.ts';
import type { ConfigFile } from './read-config.ts';
import { parseDuration } from './duration.ts';
import { parsePositive, parseWholeNumber } from './number.ts';

export interface LimitFlags {
  readonly rate?: string;
  readonly maxRequests?: string;
  readonly maxTime?: string;
  readonly concurrency?: string;
  readonly timeout?: string;
  readonly maxClockSkew?: string;
}

/**
 * Merges flags, config file and the defaults for the endpoint, which differ for this machine and
 * somebody else's.
 *
 * @throws UserError for a value that is malformed or out of range
 */
export function mergeLimits(
  flags: LimitFlags,
  { config, where }: Pick<ConfigFile, 'config' | 'where'>,
  endpoint: string,
): RunLimits {
  const fallback = defaultLimits(endpoint);
  const own: NonNullable<Config['limits']> = config.limits ?? {};
  const whole = (flag: string, written: string | undefined, max: number): number | undefined =>
    written === undefined ? undefined : parseWholeNumber(flag, written, { min: 1, max });
  const duration = (
    flag: string,
    key: 'timeout' | 'maxClockSkew',
    written?: string,
  ): number | undefined => {
    if (written !== undefined) return parseDuration(flag, written);
    const configured = own[key];
    return configured === undefined ? undefined : parseDuration(where('limits', key), configured);
  };
  return {
    rate:
      (flags.rate === undefined ? own.rate : parsePositive('--rate', flags.rate)) ?? fallback.rate,
    maxRequests:
      whole('--max-requests', flags.maxRequests, Number.MAX_SAFE_INTEGER) ??
      own.maxRequests ??
      fallback.maxRequests,
    maxTimeMs:
      flags.maxTime === undefined ? fallback.maxTimeMs : parseDuration('--max-time', flags.maxTime),
    concurrency:
      whole('--concurrency', flags.concurrency, 256) ?? own.concurrency ?? fallback.concurrency,
    timeoutMs: duration('--timeout', 'timeout', flags.timeout) ?? fallback.timeoutMs,
    maxClockSkewMs:
      duration('--max-clock-skew', 'maxClockSkew', flags.maxClockSkew) ?? fallback.maxClockSkewMs,
  };
}
