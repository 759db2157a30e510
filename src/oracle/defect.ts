import type { ErrorCode } from '../generated/errors.ts';
import type { Text } from '../text.ts';
import { messageOf } from './error-catalogue.ts';
import type { Knowledge } from './knowledge.ts';
import type { PermittedError } from './permitted.ts';
import type { Reading } from './reading.ts';

/**
 * What a defect rules out, each with all before it:
 *
 * - `nothing`: the request may be accepted all the same
 * - `page`: it may not
 * - `existence`: nor may the answer tell whether a flow or an execution exists
 * - `resources`: nor whose it is: the caller is not authenticated
 */
export type RulesOut = 'nothing' | 'page' | 'existence' | 'resources';

/** One thing that is, or may be, wrong with a request. */
export interface Defect {
  readonly rulesOut: RulesOut;
  readonly errors: readonly PermittedError[];
  /** Why the document leaves it open, where it does. */
  readonly open?: Text;
}

/** Finds the defects of one sort in a request. */
export type DefectFinder = (reading: Reading, knowledge: Knowledge) => readonly Defect[];

/** An error with what may stand for each `%s` of its message; places that are not given take any text. */
export function justified(
  code: ErrorCode,
  because: Text,
  ...values: readonly (readonly string[])[]
): PermittedError {
  const places = messageOf(code).split('%s').length - 1;
  return { code, because, values: Array.from({ length: places }, (_, at) => values[at] ?? []) };
}

/** A point on which the document is silent: accepted, or refused with one of these. */
export function left(open: Text, ...codes: readonly ErrorCode[]): Defect {
  return { rulesOut: 'nothing', errors: codes.map((code) => justified(code, open)), open };
}
