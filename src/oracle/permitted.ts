import type { ErrorCode } from '../generated/errors.ts';
import type { Text } from '../text.ts';

/** One documented error that some defect of a request justifies. */
export interface PermittedError {
  readonly code: ErrorCode;
  /** The defect, in words. */
  readonly because: Text;
  /**
   * What may stand for each `%s` of the message template, in order: a list where several values are
   * as good, an empty list where any text is.
   */
  readonly values: readonly (readonly string[])[];
}

/** The set of outcomes that the documentation permits for one request. */
export interface Permitted {
  /** Whether a page may be the answer. */
  readonly success: boolean;
  readonly errors: readonly PermittedError[];
  /** Why the document leaves this request open; what it may be refused with then is among the errors. */
  readonly open: readonly Text[];
}
