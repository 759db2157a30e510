import type { Counterexample } from '../generated/results.ts';
import type { Redact } from '../probe/redaction.ts';

/** What the engine knows of a case besides its verdict, whichever side it is of. */
export interface CaseRecord {
  /** Requests so far. */
  readonly requests: number;
  /** Error codes that were answered. */
  readonly codes: readonly string[];
  /** What is stored with a counterexample: the last exchanges, where the defect shows. */
  transcript(redact: Redact): Pick<Counterexample, 'exchanges' | 'calls'>;
  /** Takes out of text what only this case makes worth hiding, such as its signatures, besides the secrets of the run. */
  cleanerThan?(redact: Redact): Redact;
  /** Gives back what the case holds. Called once, when it was judged. */
  end?(): Promise<void>;
}

/** Exchanges that are stored with a counterexample. */
export const STORED_EXCHANGES = 6;
