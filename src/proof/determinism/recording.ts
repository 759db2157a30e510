/** What was done for one requirement: a row for each case, in the order in which they were tried. */
export interface Done {
  /** The cases as they were drawn, as JSON. */
  readonly inputs: string[];
  /** What was asked for in each case: intents of requests, or calls of the SDK, as JSON. */
  readonly asked: string[][];
  /** What went over the wire in each case, unsigned. Server side only. */
  readonly sent: string[][];
}

/** Everything of a run that has to be the same when it is repeated. */
export interface Recording {
  readonly done: Readonly<Record<string, Done>>;
  /** What came of each requirement, without what differs from run to run. */
  readonly results: Readonly<Record<string, unknown>>;
  /** Requests that arrived at the endpoint, unsigned and sorted. */
  readonly arrived: readonly string[];
  /** Requests that arrived and were not recorded when they were sent, or the other way round. */
  readonly unaccounted: number;
}

/** Under what a run is made. None of it may change what is drawn. */
export interface Conditions {
  readonly side: 'server' | 'client';
  readonly seed: number;
  readonly runs: number;
  readonly faults: readonly string[];
  /** Requirements under way at once. */
  readonly concurrency: number;
  /** The order in which requirements are taken up. */
  readonly order: 'listed' | 'reversed' | 'shuffled';
  /** Every how many-th requirement is selected. */
  readonly every: number;
  /** How far the clocks of both sides are from this machine's, in milliseconds. */
  readonly shiftMs: number;
  /** Threads that do nothing but keep the processors busy. */
  readonly busy: number;
  /** By the built command line and its test runner, in place of this process. */
  readonly commandLine: boolean;
  /** Temporary credentials besides the others: a config file names one identity only. Server side only. */
  readonly temporary: boolean;
  /** Environment variables, such as TZ and LANG. */
  readonly env: Readonly<Record<string, string>>;
}

export const PLAIN: Omit<Conditions, 'side' | 'seed'> = {
  runs: 10,
  faults: [],
  concurrency: 8,
  order: 'listed',
  every: 1,
  shiftMs: 0,
  busy: 0,
  commandLine: false,
  temporary: true,
  env: { TZ: 'UTC', LANG: 'C.UTF-8' },
};

export function newDone(): Done {
  return { inputs: [], asked: [], sent: [] };
}

/** Nonces, times, ids, ports and signatures out of text: what a run does not repeat. */
export function unsigned(text: string): string {
  return text
    .replace(/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/gi, '<uuid>')
    .replace(OWN_VALUE, (_whole, before: string, value: string) => `${before}${formOf(value)}"`)
    .replace(/127\.0\.0\.1(:|%3A)\d+/gi, '<host>');
}

/** A nonce or a time in an intent: what is put there on purpose, made from that of the moment. */
const OWN_VALUE =
  /("(?:SignatureNonce|Timestamp|x-acs-signature-nonce|x-acs-date)"(?:,"value")?[:,]")([^"]*)"/g;

/** A nonce is random whatever is done to it; of a time its form is what was drawn. */
function formOf(value: string): string {
  return /^[0-9a-f-]*-[0-9a-f]{4}-[0-9a-f-]*/i.test(value) && !/^\d{4}-\d\d-/.test(value)
    ? '<nonce>'
    : value
        .replace(/\b(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)\w*/g, 'Day')
        .replace(/\b(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\w*/g, 'Mon')
        .replace(/\d/g, '#');
}

/** The order of the requirements under these conditions. */
export function inOrder<R extends { readonly id: string }>(
  all: readonly R[],
  { order, every }: Pick<Conditions, 'order' | 'every'>,
): readonly R[] {
  const some = all.filter((_, index) => index % every === 0);
  switch (order) {
    case 'listed':
      return some;
    case 'reversed':
      return some.toReversed();
    case 'shuffled':
      // Any order that is not theirs: by what their names end with.
      return some.toSorted((a, b) => (reversed(a.id) < reversed(b.id) ? -1 : 1));
  }
}

function reversed(text: string): string {
  return Array.from(text).reverse().join('');
}
