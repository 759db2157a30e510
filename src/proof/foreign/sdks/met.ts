/**
 * What the SDK gave its caller:
 * - `page`: a page; `service-error`: an error with a code; `timeout`, `network`, `decode`, `validation`,
 *   `other`: an error of its own, of this kind
 * - `driver-error`: what it gave could not be told in the driver's protocol
 * - `nothing`: no answer until the driver's own limit; `died`: the process ended
 * - `killed`: it took more memory than it may, and was ended for it
 */
export type Came =
  | 'page'
  | 'service-error'
  | 'timeout'
  | 'network'
  | 'decode'
  | 'validation'
  | 'other'
  | 'driver-error'
  | 'nothing'
  | 'died'
  | 'killed';

/**
 * How much more memory the process held than for a good page: up to 64 MiB, and above. What is endless is
 * read as fast as the machine can until the time is up, so finer steps would differ from run to run.
 */
export type Memory = 'little' | 'much';

/** How often it asked: what an SDK tries again it asks for several times. */
export type Asked = 'never' | 'once' | 'again';

/** What became of one call that met a hostile answer; nothing in it varies with the machine's speed. */
export interface Met {
  readonly attack: string;
  readonly came: Came;
  readonly memory: Memory;
  readonly asked: Asked;
  /** It went to a host that it was not sent to. */
  readonly elsewhere: boolean;
}

export interface MetSdk {
  readonly id: string;
  readonly name: string;
  readonly version: string;
  readonly language: string;
  /** Whether the call was given a time-out, because the SDK takes one. */
  readonly timeout: boolean;
  readonly met: readonly Met[];
}

/** An SDK that met them, or why it did not. */
export type Meeting = MetSdk | { readonly id: string; readonly leftOut: string };

const LITTLE_MIB = 64;

export function memoryOf(mib: number, baseMib: number): Memory {
  return mib - baseMib <= LITTLE_MIB ? 'little' : 'much';
}
