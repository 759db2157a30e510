import type { CallParams, Description } from '../../generated/driver-protocol.ts';

/** A call of the kit's, as it stood in a line. */
export interface KitCall {
  readonly id: number;
  readonly method: string;
  readonly params: CallParams;
}

/** What an attack has at hand, within the process of a driver. */
export interface Hostile {
  /** Environment variables of the driver. */
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** What the faithful SDK gives its caller; it really makes the call. */
  readonly faithful: (call: KitCall) => Promise<object>;
  /** Writes to stdout as it is. Resolves when more is taken. */
  readonly write: (bytes: string | Uint8Array) => Promise<void>;
  /** The same to stderr. */
  readonly log: (bytes: string | Uint8Array) => Promise<void>;
  /** Writes an answer as the protocol has it. */
  readonly answer: (id: number, result: unknown) => Promise<void>;
}

/** Something that a driver, or the SDK in it, does to the kit. */
export interface Attack {
  /** Kebab case. */
  readonly id: string;
  readonly what: string;
  /** Exit codes that are right; 0 is among them only where it does no harm to what is judged. */
  readonly exits: readonly number[];
  /** Must be found in what the kit says of it, so that an attack which does not take place shows. */
  readonly says: RegExp;
  /** What is assessed. Default: a few requirements of each kind. */
  readonly requirements?: readonly string[];
  /** It lets calls run out of time: they are given less of it. */
  readonly hangs?: true;
  /** It leaves the group of its process, where the kit cannot end it: on its way out it may be left. */
  readonly leavesGroup?: boolean;
  /** Changes how the driver describes itself. */
  readonly describe?: (description: Description) => unknown;
  /** When the process of the driver begins. */
  readonly begin?: (hostile: Hostile) => void | Promise<void>;
  /** In place of answering a call. `nth` counts the calls of the process from 1. Default: faithfully. */
  readonly play?: (call: KitCall, hostile: Hostile, nth: number) => void | Promise<void>;
}

/** Resolves never: for what goes on until it is ended. */
export function forever(): Promise<never> {
  return new Promise(() => {
    setInterval(() => undefined, 60_000);
  });
}

/** Milliseconds. */
export function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
