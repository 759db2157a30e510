/** What is run: the embedded endpoint is checked, or the faithful driver certified. */
export type Mode = 'run' | 'certify';

/** When something is done to a run. */
export type Moment =
  /** So many events are written. */
  | { readonly when: 'event'; readonly nth: number }
  /** This part of the time of a whole run is over. */
  | { readonly when: 'part'; readonly ms: number }
  /** A report begins to be written. */
  | { readonly when: 'report' };

/** What is done to it. */
export type Blow =
  | { readonly how: 'signal'; readonly signal: NodeJS.Signals; readonly twice: boolean }
  /** The file system of the output has so many KB. */
  | { readonly how: 'small-disk'; readonly kilobytes: number }
  /** No file may have more than so many KB. */
  | { readonly how: 'small-files'; readonly kilobytes: number }
  | { readonly how: 'read-only' }
  /** The output folder is removed, and perhaps a file put in its place. */
  | { readonly how: 'gone'; readonly replaced: boolean };

/** One run and what is done to it. Plain JSON. */
export interface Trial {
  readonly id: string;
  readonly mode: Mode;
  readonly moment: Moment;
  readonly blow: Blow;
  readonly seed: number;
  /** A folder of its own. */
  readonly folder: string;
  /** The output folder of an earlier whole run of the same mode. */
  readonly earlier: string;
}

/** What came of a trial. */
export interface Stood {
  readonly id: string;
  readonly exit: number | string | null;
  readonly seconds: number;
  /** Whole lines of events.ndjson. */
  readonly events: number;
  /** Its last line was torn off. */
  readonly torn: boolean;
  /** It was over before anything was done to it. */
  readonly tooLate: boolean;
  readonly against: readonly string[];
}

const SUITES: Readonly<Record<Mode, readonly string[]>> = {
  run: ['limit', 'errors', 'isolation'],
  certify: ['decoding', 'request'],
};

/** The command line of a run, writing to `out`. `driver`: the faithful one. */
export function argvOf(mode: Mode, seed: number, out: string, driver: string): readonly string[] {
  const suites = SUITES[mode].flatMap((suite) => ['--suite', suite]);
  const shared = ['--runs', '2', '--seed', String(seed), '--out', out, ...suites];
  return mode === 'run'
    ? ['run', ...shared]
    : ['certify', ...shared, '--', process.execPath, driver];
}
