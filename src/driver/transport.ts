import type { Readable, Writable } from 'node:stream';
import type { Text } from '../text.ts';

/** One running driver: a process, or a pair of streams within this one. */
export interface DriverTransport {
  readonly stdin: Writable;
  readonly stdout: Readable;
  readonly stderr: Readable;
  /** Resolves when it is gone and its output was read, with the reason for people: exit code or signal. */
  readonly ended: Promise<Text>;
  /**
   * Ends it: closes stdin and, after a grace period in milliseconds, kills it and what it started.
   * Resolves when it is gone. Default: a grace period of its own choice.
   */
  close(graceMs?: number): Promise<void>;
}

/**
 * Starts the driver, with these environment variables besides its own. Called again when it died.
 *
 * @throws HandshakeError when it cannot be started
 */
export type StartDriver = (
  environment?: Readonly<Record<string, string>>,
) => Promise<DriverTransport>;
