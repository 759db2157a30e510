import type { CallParams } from '../generated/driver-protocol.ts';
import type { WireRequest } from '../protocol/wire.ts';

/** What a process of the SDK has for itself. Each driver that is started has one of its own. */
export interface SdkProcess {
  /** Its environment variables; TZ among them. */
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** The machine's clock, in milliseconds since the epoch. */
  readonly now: () => number;
  /** Aborts when the process is killed: nothing is sent from then on, and nothing waited for. Default: never. */
  readonly killed?: AbortSignal | undefined;
}

/** One call of the SDK's caller. */
export interface Call {
  /** Number of the call in its process, from 1. */
  readonly number: number;
  /** As the caller gave them. For a page of a walk, `request` is that of the page. */
  readonly params: CallParams;
  /** Number of the page in its walk, from 1; 1 where the call is no walk. */
  readonly page: number;
  /** Whether the caller asked for a whole history. */
  readonly walks: boolean;
  readonly process: SdkProcess;
}

/** One try of a call. */
export interface Attempt {
  readonly call: Call;
  /** From 1. */
  readonly number: number;
  /** The endpoint, as it was given. */
  readonly origin: URL;
  /** What the try before sent; `undefined` at the first. */
  readonly before: WireRequest | undefined;
}
