import { join } from 'node:path';
import { KIT } from '../hostile-drivers/run-kit.ts';
import type { Trial } from './trial.ts';

/** How the kit is started for a trial, and where what it wrote is found. */
export interface Setting {
  /** Missing: as it is. */
  readonly program?: readonly string[];
  /** What is in the output folder when it has ended. */
  readonly kept: string;
  /** Appears when the file system of the run is mounted. */
  readonly mounted?: string;
}

/** The temporary folder of a trial, for what the kit itself leaves to the system. */
export function temporaryOf(folder: string): string {
  return join(folder, 'temporary');
}

/** Starts the kit within a shell that sets up what the blow needs. */
export function settingFor({ blow, folder }: Pick<Trial, 'blow' | 'folder'>): Setting {
  const out = join(folder, 'out');
  const kit = [process.execPath, KIT];
  const mount = (options: string, place = out): Setting => {
    const kept = join(folder, 'out-kept');
    const mounted = join(folder, 'mounted');
    // Nobody else sees what is mounted here: it is copied before it goes.
    const script = `
      mount -t tmpfs -o ${options} tmpfs '${place}' || exit 99
      : > '${mounted}'
      "$@"; code=$?
      mkdir '${kept}'; cp -r '${out}/.' '${kept}'
      exit $code`;
    return { program: ['unshare', '-m', 'bash', '-c', script, 'bash', ...kit], kept, mounted };
  };
  switch (blow.how) {
    case 'small-files':
      return { program: ['prlimit', `--fsize=${String(blow.bytes)}`, ...kit], kept: out };
    case 'small-disk':
      return mount(`size=${String(blow.kilobytes)}k`);
    case 'small-temporary':
      return mount(`size=${String(blow.kilobytes)}k`, temporaryOf(folder));
    case 'one-file':
      // The folder itself is another one.
      return mount('size=4m,nr_inodes=2');
    case 'read-only':
      return mount('size=4m');
    case 'signal':
    case 'gone':
      return { kept: out };
  }
}
