import { readdirSync, readFileSync } from 'node:fs';
import type { Sink } from './bench.ts';

/** How often processes are looked at, in milliseconds. */
const EVERY_MS = 100;

/** The program that plays a driver: its environment must not hold what is in that of the kit. */
const DRIVER = 'leaky-driver';

/**
 * Looks at every process that has this mark in its environment, while they run: at its arguments, and at
 * the environment of a driver. Where there is no /proc there is nothing to look at.
 */
export function watchProcesses(mark: string): { stop(): readonly Sink[] } {
  const seen = new Map<string, Sink>();
  const look = (): void => {
    for (const pid of readProcesses()) {
      const environment = read(`/proc/${pid}/environ`);
      if (!environment.includes(mark)) continue;
      const line = read(`/proc/${pid}/cmdline`);
      seen.set(line, { name: 'the arguments of a process', bytes: Buffer.from(line) });
      // The command of the driver is an argument of the kit too.
      if (!line.includes(DRIVER) || line.includes('main.js')) continue;
      seen.set(environment, {
        name: 'the environment of the driver',
        bytes: Buffer.from(environment),
      });
    }
  };
  const timer = setInterval(look, EVERY_MS);
  look();
  return {
    stop() {
      clearInterval(timer);
      return [...seen.values()];
    },
  };
}

function readProcesses(): readonly string[] {
  try {
    return readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  } catch {
    return [];
  }
}

/** Nothing where the process is gone, or somebody else's. */
function read(path: string): string {
  try {
    return readFileSync(path, 'latin1');
  } catch {
    return '';
  }
}
