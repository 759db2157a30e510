import { constants } from 'node:os';

/** Exit codes that callers script against. */
export const EXIT = {
  conformant: 0,
  nonconformant: 1,
  /** Bad usage or configuration, and nothing was run; or what was found could not be written. */
  usage: 2,
  incomplete: 3,
  /** A defect of the kit itself; EX_SOFTWARE of sysexits.h. */
  defect: 70,
} as const;

/** The exit code of a process that ends because of a signal, as shells count it: 130 for SIGINT. */
export function signalExitCode(signal: unknown): number {
  const number = Object.entries(constants.signals).find(([name]) => name === signal)?.[1];
  // Whatever ended it, it did not end well: never 0.
  return 128 + (number ?? constants.signals.SIGINT);
}
