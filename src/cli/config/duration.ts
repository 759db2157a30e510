import { quote } from '../quote.ts';
import { UserError } from '../user-error.ts';

const UNITS = { ms: 1, s: 1000, m: 60_000, h: 3_600_000 } as const;

/** 500 hours: a timer of Node.js cannot hold more than 2^31-1 ms. */
const LONGEST = 500 * UNITS.h;

/**
 * Reads a duration such as 500ms, 10s, 1.5m or 2h.
 *
 * @param where what it was given for, `--timeout` or `limits.timeout`
 * @returns milliseconds, 1 to 500 hours
 * @throws UserError when it is written in another way or out of range
 */
export function parseDuration(where: string, written: string): number {
  const [, digits, unit] = /^(\d+(?:\.\d+)?)(ms|s|m|h)$/.exec(written) ?? [];
  if (digits === undefined || unit === undefined) {
    throw new UserError(
      `${where} is ${quote(written)}: write a number with its unit, such as 500ms, 10s, 15m or 2h.`,
    );
  }
  const milliseconds = Math.round(Number(digits) * UNITS[unit as keyof typeof UNITS]);
  if (milliseconds < 1 || milliseconds > LONGEST) {
    throw new UserError(`${where} is ${quote(written)}: give a duration from 1ms to 500h.`);
  }
  return milliseconds;
}
