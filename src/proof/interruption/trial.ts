/** What is run: the embedded endpoint is checked, or the faithful driver certified. */
export type Mode = 'run' | 'certify';

/** When something is done to a run. */
export type Moment =
  /** It writes so many lines of events.ndjson. At 0 the file of the run before is gone. */
  | { readonly when: 'line'; readonly nth: number }
  /** This part of the time of a whole run is over: by the clock, where there is nothing to see yet. */
  | { readonly when: 'part'; readonly percent: number; readonly ms: number }
  /** The first report begins to be written, or is in its place while others are not. */
  | { readonly when: 'report'; readonly placed: boolean }
  /** From the beginning. */
  | { readonly when: 'always' };

/** What is done to it. */
export type Blow =
  | { readonly how: 'signal'; readonly signal: NodeJS.Signals; readonly twice: boolean }
  /** The file system of the output has so many KB. */
  | { readonly how: 'small-disk'; readonly kilobytes: number }
  /** The temporary folder of the system has so many KB, and the output folder is as it is. */
  | { readonly how: 'small-temporary'; readonly kilobytes: number }
  /** The file system of the output has room for one file. */
  | { readonly how: 'one-file' }
  /** No file may have more bytes than this, a part of a whole events.ndjson. */
  | { readonly how: 'small-files'; readonly percent: number; readonly bytes: number }
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
  readonly how: Blow['how'];
  readonly exit: number | string | null;
  readonly seconds: number;
  /**
   * The part of the lines of a whole run that were there when it was struck, from 0 to 1; `null` where nothing
   * was there of this run, or where it was as it was from the beginning.
   */
  readonly struckAt: number | null;
  /** Whole lines of events.ndjson. */
  readonly events: number;
  /** Its last line was torn off. */
  readonly torn: boolean;
  /** The file is of this run, and does not say that it came to its end. */
  readonly partial: boolean;
  /** How often the file was cut after that, and rendered. */
  readonly cuts: number;
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
