import type { JsonObject } from '../protocol/exact-json.ts';
import type { Text } from '../text.ts';

/** The first event that breaks a rule of histories. */
export interface HistoryViolation {
  /** Its place in the history, from 0. */
  readonly index: number;
  /** What it does, in words. */
  readonly observed: Text;
}

/** Judges the events of one history from its first event on. Events that lack what the rule is about are passed over. */
export type HistoryCheck = (events: readonly JsonObject[]) => HistoryViolation | undefined;
