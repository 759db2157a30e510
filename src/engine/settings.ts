import type { Deviations } from '../generated/config.ts';
import type { RequirementId } from '../generated/requirements.ts';
import type { Subject } from '../generated/results.ts';
import type { IdentityName, SignatureKind } from '../protocol/intent.ts';
import type { Credentials } from '../protocol/wire.ts';
import type { ExecutionRef } from '../requirement/world.ts';

/** An execution that exists at the endpoint; the kit measures its length itself. */
export interface ExecutionFixture extends ExecutionRef {
  /** Still growing. */
  readonly running?: boolean;
  /** Belongs to another account. */
  readonly foreign?: boolean;
}

/** Bounds of a run. */
export interface RunLimits {
  /** Requests a second; `null` is unbounded. */
  readonly rate: number | null;
  /** Requests in the whole run; `null` is unbounded. */
  readonly maxRequests: number | null;
  /** Length of the whole run in milliseconds; `null` is unbounded. */
  readonly maxTimeMs: number | null;
  /** Requests under way at once, 1 to 256. */
  readonly concurrency: number;
  /** For connecting, for the headers and between pieces of the body, in milliseconds each. */
  readonly timeoutMs: number;
  /** Beyond this difference of clocks a request is out of time, in milliseconds. */
  readonly maxClockSkewMs: number;
}

/** Everything that a run of the server side needs. Plain JSON: it is handed to the thread that runs the suites. */
export interface RunSettings {
  /** Origin of the endpoint, `http://127.0.0.1:8080`. */
  readonly endpoint: string;
  readonly subject: Subject;
  readonly signatures: readonly SignatureKind[];
  readonly profile: 'documented' | 'gateway';
  readonly credentials: Readonly<Partial<Record<IdentityName, Credentials>>> & {
    readonly main: Credentials;
  };
  readonly executions: readonly ExecutionFixture[];
  /** Cases drawn for each requirement. */
  readonly runs: number;
  /** 32-bit integer; the same seed draws the same requests. */
  readonly seed: number;
  readonly selected: readonly RequirementId[];
  readonly limits: RunLimits;
  readonly deviations: Deviations;
}
