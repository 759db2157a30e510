import type { Deviations } from '../generated/config.ts';
import type { RequirementId } from '../generated/requirements.ts';

/** The process that drives the SDK under test. */
export interface DriverCommand {
  /** Program and arguments, at least the program. Started without a shell. */
  readonly command: readonly string[];
  /** Working directory, a full path. */
  readonly cwd: string;
}

/** Bounds of a run of the client side. */
export interface CertifyLimits {
  /** Calls through the driver in the whole run; `null` is unbounded. */
  readonly maxRequests: number | null;
  /** Length of the whole run in milliseconds; `null` is unbounded. */
  readonly maxTimeMs: number | null;
  /** Requirements assessed at once where the driver is `concurrent`, 1 to 256. */
  readonly concurrency: number;
  /** How long the driver may take for one call, in milliseconds. */
  readonly callTimeoutMs: number;
  /** How often a driver that died is started again in a run. */
  readonly maxRestarts: number;
}

/** Everything that a run of the client side needs. Plain JSON: it is handed to the thread that runs the suites. */
export interface CertifySettings {
  readonly driver: DriverCommand;
  /** Cases drawn for each requirement. */
  readonly runs: number;
  /** 32-bit integer; the same seed draws the same calls and answers. */
  readonly seed: number;
  readonly selected: readonly RequirementId[];
  readonly limits: CertifyLimits;
  readonly deviations: Deviations;
}

/** The limits of a run that names none. */
export const DEFAULT_CERTIFY_LIMITS: CertifyLimits = {
  maxRequests: null,
  maxTimeMs: null,
  concurrency: 8,
  // Clients that retry wait for seconds between their tries.
  callTimeoutMs: 30_000,
  maxRestarts: 10,
};
